using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>A reader says what an article was worth to them, and closes what the company announces.</summary>
public abstract class FeedbackJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    public Task A_reader_says_without_leaving_the_article_why_it_did_not_help_and_changes_their_mind() => TravelAsync(async reader =>
    {
        await reader.GoAsync("/articles/choose-the-right-water");
        await reader.InspectAsync();
        await reader.Link("No").ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Group, new() { Name = "What was wrong with it?" })).ToBeVisibleAsync();
        await reader.InspectAsync();
        await reader.Button("Send feedback").ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Tick at least one reason.");
        await reader.InspectAsync();
        await reader.Field("It is wrong or out of date").CheckAsync();
        await reader.Button("Send feedback").ClickAsync();
        await Expect(reader.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "Thank you." })).ToBeVisibleAsync();
        Assert.Equal("/articles/choose-the-right-water", reader.Path);
        await reader.InspectAsync();
        await reader.Link("It did help after all").ClickAsync();
        await Expect(reader.Page.GetByText("We are glad that it helped.")).ToBeVisibleAsync();
        await Expect(reader.Heading("Choose the right water")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task A_reader_closes_an_announcement_for_good() => TravelAsync(async reader =>
    {
        await reader.GoAsync("/");
        var announcement = reader.Page.GetByRole(AriaRole.Region, new() { Name = "Announcements" });
        await Expect(announcement).ToContainTextAsync("Our workshop is open on Saturdays in December");
        await reader.InspectAsync();
        await reader.Link("Close the announcement “Our workshop is open on Saturdays in December”").ClickAsync();
        await Expect(reader.Link("Close the announcement “Our workshop is open on Saturdays in December”")).Not.ToBeVisibleAsync();
        Assert.Equal("/", reader.Path);
        await reader.GoAsync("/search?q=milk");
        await Expect(reader.Link("Close the announcement “Our workshop is open on Saturdays in December”")).Not.ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task An_editor_reads_the_feedback_finishes_a_task_and_writes_an_announcement() => TravelAsync(async editor =>
    {
        await editor.LoginAsync(Cast.Editor);
        await editor.GoAsync("/admin/knowledge-base");
        await Expect(editor.Heading("What to do next")).ToBeVisibleAsync();
        await editor.InspectAsync();
        await editor.GoAsync("/admin/knowledge-base/feedback?days=90");
        await editor.InspectAsync();
        await editor.GoAsync("/admin/knowledge-base/feedback/settings");
        await editor.InspectAsync();
        await editor.GoAsync("/admin/knowledge-base/tasks");
        await editor.InspectAsync();
        await editor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Find the right spare part" }).GetByRole(AriaRole.Link).ClickAsync();
        await editor.Field("A note for the other editors").FillAsync(NewSubject("Asked the workshop"));
        await editor.Button("Add note").ClickAsync();
        await editor.InspectAsync();
        await editor.GoAsync("/admin/knowledge-base/announcements/new");
        await editor.InspectAsync();
        var title = NewSubject("For members");
        await editor.Page.GetByLabel("Title", new() { Exact = true }).FillAsync(title);
        await editor.Field("Who sees it").SelectOptionAsync("Members, in the customer portal");
        await editor.Button("Save").ClickAsync();
        await Expect(editor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = title })).ToContainTextAsync("Shown now");
        await editor.InspectAsync();
        editor.Page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await editor.Button($"Delete: {title}").ClickAsync();
        await Expect(editor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = title })).Not.ToBeVisibleAsync();
    });
}

public sealed class FeedbackJourneyOnAWideScreen(BrowserSite site) : FeedbackJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class FeedbackJourneyOnAPhone(BrowserSite site) : FeedbackJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
