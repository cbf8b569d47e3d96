using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>An owner opens the forums; members ask, answer and vote; a moderator lets a post through and makes a ticket of a question.</summary>
[Trait("Requirement", "105")]
public abstract class ForumJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    public Task Members_ask_and_answer_and_a_moderator_keeps_order() => TravelAsync(4, async people =>
    {
        var (admin, ana, luis, agent) = (people[0], people[1], people[2], people[3]);
        await admin.LoginAsync(Cast.Admin);
        await admin.GoAsync("/admin/Features");
        await admin.Page.Locator("form[action$='OrchardPortal.Forums/Enable'] button").ClickAsync();
        await Expect(admin.Page.GetByText("OrchardPortal Forums is on.")).ToBeVisibleAsync();
        await admin.GoAsync("/admin/forums/categories/edit");
        await admin.InspectAsync();
        await admin.Field("Name").FillAsync("Machines");
        await admin.Field("Description").FillAsync("Everything about the machines themselves.");
        await admin.Button("Save").ClickAsync();
        await Expect(admin.Link("Machines")).ToBeVisibleAsync();
        await admin.InspectAsync();
        await admin.GoAsync("/admin/forums/settings");
        await admin.InspectAsync();

        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/forums");
        await ana.InspectAsync();
        await ana.Link("Ask a question").First.ClickAsync();
        await ana.Button("Send question").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await ana.InspectAsync();
        var title = NewSubject("Which seal fits the old Duo?");
        await ana.Field("Category").SelectOptionAsync("Machines");
        await ana.Field("Your question in one sentence").FillAsync(title);
        await ana.Field("Details").FillAsync("It **drips**.\n\n- since Monday\n- every day");
        await ana.Button("Send question").ClickAsync();
        await Expect(ana.Page.GetByText("This waits for a moderator.")).ToBeVisibleAsync();
        await ana.InspectAsync();

        await agent.LoginAsync(Cast.Agent);
        await agent.GoAsync("/admin/forums/moderation");
        await agent.InspectAsync();
        await agent.Button("Let everybody see it").ClickAsync();
        await Expect(agent.Page.GetByText("There is nothing to do here.")).ToBeVisibleAsync();
        await agent.GoAsync(new Uri(ana.Page.Url).AbsolutePath);
        await agent.Page.GetByRole(AriaRole.Textbox, new() { Name = "Answer" }).FillAsync("It is the `DU-8`.");
        await agent.Button("Send answer").ClickAsync();
        await Expect(agent.Page.GetByRole(AriaRole.Article)).ToHaveCountAsync(2);
        await agent.Page.GetByText("Moderate").First.ClickAsync();
        await agent.InspectAsync();
        await agent.Button("Make a ticket of it").ClickAsync();
        await Expect(agent.Page.GetByText("Its author sees it in the portal.")).ToBeVisibleAsync();

        await luis.LoginAsync(Cast.Luis);
        await luis.GoAsync("/forums/machines");
        await luis.InspectAsync();
        await luis.Link(title).ClickAsync();
        var vote = luis.Page.GetByRole(AriaRole.Article).Nth(1).Locator(".vote");
        await vote.ClickAsync();
        await Expect(luis.Page.GetByRole(AriaRole.Article).Nth(1).Locator(".vote[aria-pressed='true']")).ToContainTextAsync("1");
        await luis.Page.GetByText("Report", new() { Exact = true }).Last.ClickAsync();
        await luis.InspectAsync();

        await ana.Page.ReloadAsync();
        await ana.Button("This solved it").ClickAsync();
        await Expect(ana.Page.GetByText("Accepted answer")).ToBeVisibleAsync();
        await ana.InspectAsync();
        await ana.GoAsync("/forums/search?q=seal");
        await Expect(ana.Page.GetByText("Solved").First).ToBeVisibleAsync();
        await ana.InspectAsync();
        await ana.Link(title).ClickAsync();
        await ana.Page.Locator(".topic__line a").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(title);
        await agent.GoAsync("/admin/forums/moderation/done");
        await agent.InspectAsync();
    });
}

public sealed class ForumJourneyOnAWideScreen(BrowserSite site) : ForumJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class ForumJourneyOnAPhone(BrowserSite site) : ForumJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
