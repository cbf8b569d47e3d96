using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>Nothing that a customer typed or chose is lost: on a slow line, after going back, beside a mistake, without a session.</summary>
public abstract class KeepingJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    private const string Offer = "that was not sent.";

    [BrowserFact]
    public Task What_was_typed_and_chosen_before_the_scripts_came_is_kept() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        var begun = new TaskCompletionSource();
        await ana.Page.RouteAsync("**/*.js?*", async route =>
        {
            await begun.Task;
            await route.ContinueAsync();
        });
        await ana.Page.GotoAsync("/tickets/1031", new() { WaitUntil = WaitUntilState.Commit });
        await ana.Field("Files").SetInputFilesAsync(TextFile("early.txt", "early"));
        await ana.Field("Message").FillAsync("Typed early");
        begun.SetResult();
        await Expect(ana.Button("Remove early.txt")).ToBeVisibleAsync();
        await ana.Field("Files").SetInputFilesAsync(TextFile("late.txt", "late"));
        await Expect(ana.Button("Remove early.txt")).ToBeVisibleAsync();
        await Expect(ana.Button("Remove late.txt")).ToBeVisibleAsync();

        await ana.GoAsync("/tickets");
        await ana.GoAsync("/tickets/1031");
        await ana.Button("Bring it back").ClickAsync();
        await Expect(ana.Field("Message")).ToHaveValueAsync("Typed early");
    });

    [BrowserFact]
    public Task A_text_that_the_browser_brings_back_by_itself_is_not_offered_besides() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/tickets/1029");
        await ana.Field("Message").FillAsync("Left in the middle");
        await ana.GoAsync("/tickets");
        await ana.Page.GoBackAsync();
        await Expect(ana.Field("Message")).ToHaveValueAsync("Left in the middle");
        await Expect(ana.Page.GetByText(Offer)).ToHaveCountAsync(0);
        await ana.GoAsync("/tickets/1029");
        await Expect(ana.Page.GetByText(Offer)).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Chosen_files_stay_while_what_is_missing_is_said_and_too_many_are_said_at_once() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/tickets/1033");
        await ana.Field("Files").SetInputFilesAsync([.. Enumerable.Range(1, 13).Select(number => TextFile($"photo-{number}.txt", $"{number}"))]);
        await Expect(ana.Page.GetByText("3 files were left out: at most 10 can be attached.")).ToBeVisibleAsync();
        await ana.Button("Send reply").ClickAsync();
        await Expect(ana.Field("Message")).ToBeFocusedAsync();
        await Expect(ana.Button("Remove photo-10.txt")).ToBeVisibleAsync();
        await ana.Field("Message").FillAsync("With ten files.");
        await ana.Button("Send reply").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Article).Last.GetByRole(AriaRole.Link, new() { NameRegex = new("photo-") })).ToHaveCountAsync(10);
    });

    [BrowserFact]
    public Task A_form_that_came_back_with_mistakes_is_reloaded_and_come_back_to_without_being_sent_again() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/tickets/new");
        await ana.Field("Subject").FillAsync("Half of it");
        await ana.Button("Send ticket").ClickAsync();
        await Expect(ana.Field("Description")).ToHaveAttributeAsync("aria-invalid", "true");
        await ana.Page.WaitForLoadStateAsync(LoadState.Load);
        var sent = 0;
        ana.Page.Request += (_, request) => { if (request.Method == "POST") { Interlocked.Increment(ref sent); } };

        await ana.Page.ReloadAsync();
        await ana.Button("Bring it back").ClickAsync();
        await Expect(ana.Field("Subject")).ToHaveValueAsync("Half of it");
        await ana.Button("Send ticket").ClickAsync();
        await Expect(ana.Field("Description")).ToHaveAttributeAsync("aria-invalid", "true");
        await ana.Page.WaitForLoadStateAsync(LoadState.Load);
        await ana.GoAsync("/");
        await ana.Page.GoBackAsync();
        await Expect(ana.Field("Subject")).ToBeVisibleAsync();
        Assert.Equal(1, sent);
    });

    [BrowserFact]
    public Task A_file_is_saved_as_often_as_somebody_asks_for_it() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/account/profile");
        for (var time = 0; time < 2; time++)
        {
            var file = await ana.Page.RunAndWaitForDownloadAsync(() => ana.Button("Download my data").ClickAsync());
            Assert.Equal("my-data.json", file.SuggestedFilename);
        }
    });

    [BrowserFact]
    public Task A_result_of_the_search_opens_beside_this_page_like_a_link() => TravelAsync(async visitor =>
    {
        await visitor.GoAsync("/");
        await visitor.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the help articles" }).FocusAsync();
        await visitor.Page.Keyboard.TypeAsync("grinder");
        var beside = await visitor.Page.Context.RunAndWaitForPageAsync(() =>
            visitor.Page.GetByRole(AriaRole.Option).First.ClickAsync(new() { Modifiers = [KeyboardModifier.Control] }));
        await beside.WaitForURLAsync(address => address.Contains("/articles/"));
        Assert.Equal("/", visitor.Path);
    });
}

public sealed class KeepingJourneyOnAWideScreen(BrowserSite site) : KeepingJourney(site, Screen.Wide), IClassFixture<BrowserSite>;
