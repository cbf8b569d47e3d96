using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>Somebody has several tabs open, and logs in or out in one of them.</summary>
[Trait("Requirement", "19")]
public abstract class TabsJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    public Task Whoever_logs_out_in_one_tab_is_told_so_in_the_other_and_finds_what_they_typed() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        var other = await OtherTabAsync(ana, "/tickets/1031");
        await other.GetByLabel("Message").FillAsync("Typed before I left");

        await LogOutAsync(ana);
        var notice = other.GetByRole(AriaRole.Dialog, new() { Name = "You have been logged out" });
        await Expect(notice).ToBeVisibleAsync();
        await Expect(notice.GetByRole(AriaRole.Link, new() { Name = "Log in" })).ToBeFocusedAsync();
        await other.Keyboard.PressAsync("Escape");
        await other.Keyboard.PressAsync("Escape");
        await Expect(notice).ToBeVisibleAsync();

        await notice.GetByRole(AriaRole.Link, new() { Name = "Log in" }).ClickAsync();
        await other.GetByLabel("E-mail address or user name").FillAsync(Cast.Ana.Email);
        await other.GetByLabel("Password").FillAsync(Account.Password);
        await other.GetByRole(AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Bring it back" }).ClickAsync();
        await Expect(other.GetByLabel("Message")).ToHaveValueAsync("Typed before I left");
    });

    [BrowserFact]
    public Task A_page_goes_on_once_its_owner_has_logged_in_again_elsewhere_and_says_who_else_has() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        var other = await OtherTabAsync(ana, "/tickets/1029");
        await other.GetByLabel("Message").FillAsync("Ana wrote this");
        await LogOutAsync(ana);
        await Expect(other.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();

        await ana.LoginAsync(Cast.Luis);
        var notice = other.GetByRole(AriaRole.Dialog, new() { Name = "Somebody else is logged in now" });
        await Expect(notice).ToContainTextAsync(Cast.Luis.Name);

        // The other tab asks before the server knows.
        var asked = other.WaitForResponseAsync("**/account/session");
        await ana.Page.RouteAsync("**/account/logout", async route =>
        {
            if (route.Request.Method == "POST")
            {
                await asked;
            }

            await route.ContinueAsync();
        });
        await LogOutAsync(ana);
        await Expect(other.GetByRole(AriaRole.Dialog, new() { Name = "You have been logged out" })).ToBeVisibleAsync();

        await ana.LoginAsync(Cast.Ana);
        await Expect(other.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(other.GetByLabel("Message")).ToHaveValueAsync("Ana wrote this");
    });

    [BrowserFact]
    public Task What_a_guest_says_of_an_article_is_there_after_logging_in_in_another_tab() => TravelAsync(async reader =>
    {
        await reader.GoAsync("/articles/choose-the-right-water");
        await reader.Link("No").ClickAsync();
        await reader.Field("It is wrong or out of date").CheckAsync();
        await reader.Field("What did you look for?").FillAsync("The hardness in French degrees");

        var other = await OtherTabAsync(reader, "/account/login");
        await other.GetByLabel("E-mail address or user name").FillAsync(Cast.Ana.Email);
        await other.GetByLabel("Password").FillAsync(Account.Password);
        await other.GetByRole(AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();
        await other.WaitForURLAsync(address => !address.Contains("/account/login"));

        await reader.Button("Send feedback").ClickAsync();
        await Expect(reader.Page.GetByText("Please send it once more.")).ToBeVisibleAsync();
        await Expect(reader.Field("What did you look for?")).ToHaveValueAsync("The hardness in French degrees");
        await Expect(reader.Field("It is wrong or out of date")).ToBeCheckedAsync();
        await reader.Page.WaitForURLAsync(address => !address.Contains("again="));
        await reader.Button("Send feedback").ClickAsync();
        await Expect(reader.Page.GetByText("We have what you wrote")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task What_is_typed_beside_the_reply_is_kept_too() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/tickets/1033");
        await ana.Page.GetByText("Close this ticket").ClickAsync();
        await ana.Field("Anything to add?").FillAsync("The new seal did it");
        await ana.Page.ReloadAsync();
        await ana.Button("Bring it back").ClickAsync();
        await Expect(ana.Field("Anything to add?")).ToHaveValueAsync("The new seal did it");
        await ana.Button("Discard it").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    });

    private static async Task<IPage> OtherTabAsync(Tab tab, string address)
    {
        var other = await tab.Context.NewPageAsync();
        await other.GotoAsync(address);
        return other;
    }

    private static async Task LogOutAsync(Tab tab)
    {
        await tab.GoAsync("/account/logout");
        await tab.Button("Log out").ClickAsync();
        await tab.Page.WaitForURLAsync(address => new Uri(address).AbsolutePath == "/");
    }
}

public sealed class TabsJourneyOnAWideScreen(BrowserSite site) : TabsJourney(site, Screen.Wide), IClassFixture<BrowserSite>;
