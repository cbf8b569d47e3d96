using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

public abstract class StaffJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    public Task An_agent_comments_answers_and_closes_and_the_customer_opens_the_ticket_again() => TravelAsync(2, async people =>
    {
        var (ana, agent) = (people[0], people[1]);
        await ana.LoginAsync(Cast.Ana);
        var subject = NewSubject("No pressure");
        var address = await FileTicketAsync(ana, subject, "The gauge stays at zero.", TextFile("gauge.txt", "0 bar"));

        await agent.LoginAsync(Cast.Agent);
        await agent.InspectAsync();
        await agent.GoAsync("/admin/tickets");
        await agent.InspectAsync();
        await agent.Link(subject).ClickAsync();
        await Expect(agent.Page.Locator(".inbox-message").GetByText("The gauge stays at zero.")).ToBeVisibleAsync();
        await agent.InspectAsync();
        await agent.Page.GetByText("Internal comment", new() { Exact = true }).ClickAsync();
        await agent.Field("Comment, for colleagues only").FillAsync("The pump again, as in March.");
        await agent.Button("Add internal comment").ClickAsync();
        await Expect(agent.Page.GetByText("The pump again, as in March.")).ToBeVisibleAsync();
        var answer = agent.Page.GetByLabel("Answer", new() { Exact = true });
        if (!await answer.IsVisibleAsync())
        {
            await agent.Page.GetByText("Answer to the customer", new() { Exact = true }).ClickAsync();
        }

        await answer.FillAsync("Please clean the inlet filter.");
        await agent.Button("Send answer").ClickAsync();
        await Expect(agent.Page.Locator(".inbox-message").GetByText("Please clean the inlet filter.")).ToBeVisibleAsync();
        await agent.Button("Close ticket").ClickAsync();
        await Expect(agent.Button("Open again")).ToBeVisibleAsync();
        await agent.InspectAsync();

        await ana.GoAsync(address);
        await Expect(ana.Page.GetByText("Please clean the inlet filter.")).ToBeVisibleAsync();
        await Expect(ana.Page.GetByText("as in March")).ToHaveCountAsync(0);
        await Expect(ana.Page.GetByText("Closed", new() { Exact = true }).First).ToBeVisibleAsync();
        await ana.InspectAsync();
        await ana.Field("Message").FillAsync("It is still at zero.");
        await ana.Button("Send reply").ClickAsync();
        await Expect(ana.Page.GetByText("Open", new() { Exact = true })).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task The_administrator_changes_the_portal_and_the_editor_an_article() => TravelAsync(3, async people =>
    {
        var (admin, editor, ana) = (people[0], people[1], people[2]);
        await ana.LoginAsync(Cast.Ana);
        await admin.LoginAsync(Cast.Admin);
        await admin.InspectAsync();
        await SetPortalAsync(admin, "Help desk", "help-desk", stages: true);
        await ana.GoAsync("/help-desk?q=1029");
        await Expect(ana.Heading("Help desk")).ToBeVisibleAsync();
        await Expect(ana.Page.GetByText("Being processed")).ToBeVisibleAsync();
        await SetPortalAsync(admin, "Vela customer portal", "tickets", stages: false);

        await editor.LoginAsync(Cast.Editor);
        await editor.InspectAsync();
        await editor.GoAsync("/Admin/Contents/ContentItems/4article000000000000000017/Edit");
        await editor.InspectAsync();
        await editor.Field("Title").First.FillAsync("Clean the wand of steam");
        await editor.Button("Publish").ClickAsync();
        await Expect(editor.Page.Locator(".alert-success, .message-success").First).ToBeVisibleAsync();
        await ana.GoAsync("/articles/clean-the-steam-wand");
        await Expect(ana.Heading("Clean the wand of steam")).ToBeVisibleAsync();
    });

    [BrowserFact]
    [Trait("Requirement", "13")]
    public Task The_administrator_makes_a_list_by_rules_and_opens_an_article_to_it_alone() => TravelAsync(2, async people =>
    {
        var (admin, ana) = (people[0], people[1]);
        await admin.LoginAsync(Cast.Admin);
        foreach (var tab in (string[])["general", "registration", "consent", "access", "sessions"])
        {
            await admin.GoAsync($"/admin/PrivateContent/Index?tab={tab}");
            await admin.InspectAsync();
        }

        var name = NewSubject("Bakers");
        await admin.GoAsync("/admin/contact-lists/create");
        await admin.InspectAsync();
        await admin.Page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await admin.Field("All contacts that rules describe").CheckAsync();
        await admin.Button("Add").ClickAsync();
        await admin.Button("Add a rule").ClickAsync();
        await admin.Page.GetByLabel("Value of rule 1").FillAsync("padariabravo.example");
        await Expect(admin.Page.GetByText("3 contacts match")).ToBeVisibleAsync();
        await admin.InspectAsync();
        await admin.Button("Save").ClickAsync();
        await Expect(admin.Page.GetByText("The list is saved.")).ToBeVisibleAsync();

        await admin.GoAsync("/Admin/Contents/ContentItems/4article000000000000000011/Edit");
        await Expect(admin.Field(name)).Not.ToBeVisibleAsync();
        await admin.Page.GetByLabel("Open to").SelectOptionAsync("Lists");
        await admin.Field(name).CheckAsync();
        await admin.InspectAsync();
        await admin.Button("Publish").ClickAsync();
        await Expect(admin.Page.Locator(".alert-success, .message-success").First).ToBeVisibleAsync();

        await ana.GoAsync("/articles/choose-the-right-water");
        await Expect(ana.Heading("Log in")).ToBeVisibleAsync();
        await admin.GoAsync("/Admin/Contents/ContentItems/4article000000000000000011/Edit");
        await admin.Page.GetByLabel("Open to").SelectOptionAsync("Everybody");
        await admin.Button("Publish").ClickAsync();
        await Expect(admin.Page.Locator(".alert-success, .message-success").First).ToBeVisibleAsync();
    });

    private static async Task SetPortalAsync(Tab admin, string title, string slug, bool stages)
    {
        await admin.GoAsync("/admin/CustomerPortal/Index");
        await admin.InspectAsync();
        await admin.Page.GetByLabel("Title", new() { Exact = true }).FillAsync(title);
        await admin.Field("Slug").FillAsync(slug);
        await admin.Button("Save").ClickAsync();
        await Expect(admin.Page.GetByText("The portal's settings are saved.")).ToBeVisibleAsync();
        await admin.GoAsync("/admin/CustomerPortal/Index?tab=templates");
        await admin.InspectAsync();
        await admin.Field("Show the stages of tickets in the portal").SetCheckedAsync(stages);
        await admin.Button("Save").ClickAsync();
        await Expect(admin.Page.GetByText("The portal's settings are saved.")).ToBeVisibleAsync();
    }
}

public sealed class StaffJourneyOnAWideScreen(BrowserSite site) : StaffJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class StaffJourneyOnAPhone(BrowserSite site) : StaffJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
