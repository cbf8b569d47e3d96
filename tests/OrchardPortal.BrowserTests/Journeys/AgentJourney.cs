using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

public abstract class AgentJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    public Task An_agent_finds_tickets_by_keys_and_views_and_changes_several() => TravelAsync(async agent =>
    {
        await agent.LoginAsync(Cast.Agent);
        await agent.GoAsync("/admin/tickets");
        await agent.Page.Keyboard.PressAsync("j");
        await agent.Page.Keyboard.PressAsync("x");
        await Expect(agent.Page.GetByText("With the selected tickets (1)")).ToBeVisibleAsync();
        await agent.InspectAsync();
        await agent.Page.Keyboard.PressAsync("/");
        await Expect(agent.Field("Search by subject, number or requester")).ToBeFocusedAsync();
        await agent.Page.GetByText("Filter", new() { Exact = true }).ClickAsync();
        await agent.Page.Locator("#filter-place").SelectOptionAsync("Waiting on us");
        await agent.Button("Apply").ClickAsync();
        await Expect(agent.Page.Locator(".inbox-filter[open]").First).ToBeVisibleAsync();
        await agent.Page.GetByText("Keep as a view").ClickAsync();
        await agent.InspectAsync();
        var name = NewSubject("Ours");
        await agent.Field("Name of the view").FillAsync(name);
        await agent.Button("Keep view").ClickAsync();
        await Expect(agent.Heading(name)).ToBeVisibleAsync();
        await agent.InspectAsync();
        await agent.Page.Locator(".inbox-table__subject a").First.FocusAsync();
        await agent.Page.Keyboard.PressAsync("Enter");
        await Expect(agent.Button("Save properties")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task Files_of_an_answer_that_cannot_be_sent_are_said_when_they_are_chosen() => TravelAsync(2, async people =>
    {
        var (ana, agent) = (people[0], people[1]);
        await ana.LoginAsync(Cast.Ana);
        var address = "/admin" + await FileTicketAsync(ana, NewSubject("It drips"), "Since this morning.");
        await agent.LoginAsync(Cast.Agent);
        await agent.GoAsync(address);
        await Expect(agent.Page.Locator("#answer [aria-live=assertive]")).ToBeAttachedAsync();
        await agent.Page.Locator("#answer-files").EvaluateAsync("""
            input => {
              const chosen = new DataTransfer();
              chosen.items.add(new File([new Uint8Array(20 * 1024 * 1024 + 1)], 'film.mp4'));
              chosen.items.add(new File(['x'], 'tool.exe'));
              chosen.items.add(new File([], 'nothing.txt'));
              chosen.items.add(new File(['Close the tap.'], 'steps.txt'));
              input.files = chosen.files;
              input.dispatchEvent(new Event('change', { bubbles: true }));
            }
            """);
        var said = agent.Page.Locator("#answer [aria-live=assertive]");
        await Expect(said).ToContainTextAsync("film.mp4 is larger than 20 MB.");
        await Expect(said).ToContainTextAsync("Files of the type of tool.exe cannot be attached.");
        await Expect(said).ToContainTextAsync("nothing.txt is empty.");
        await agent.InspectAsync();
        await agent.Page.GetByLabel("Answer", new() { Exact = true }).FillAsync("Here are the steps.");
        await agent.Button("Send answer").ClickAsync();
        await Expect(agent.Page.Locator(".inbox-message--agent").GetByText("steps.txt")).ToBeVisibleAsync();
    });

    [BrowserFact]
    public Task What_an_agent_typed_outlives_the_other_buttons_of_the_page_and_the_session() => TravelAsync(2, async people =>
    {
        var (ana, agent) = (people[0], people[1]);
        await ana.LoginAsync(Cast.Ana);
        var address = "/admin" + await FileTicketAsync(ana, NewSubject("It drips"), "Since this morning.");
        await agent.LoginAsync(Cast.Agent);
        await agent.GoAsync(address);
        var answer = agent.Page.GetByLabel("Answer", new() { Exact = true });
        await answer.FillAsync("Please close the tap first.");
        await agent.Button("Assign to me").ClickAsync();
        await Expect(agent.Button("Give back")).ToBeVisibleAsync();
        await Expect(answer).ToHaveValueAsync("Please close the tap first.");
        await Expect(agent.Page.GetByText("Brought back: this is not sent yet.")).ToBeVisibleAsync();
        await agent.InspectAsync();

        // The login is gone at the moment of sending.
        await agent.Context.ClearCookiesAsync();
        await answer.PressAsync("Control+Enter");
        await agent.Page.WaitForURLAsync(url => url.Contains("/account/login"));
        await agent.Field("E-mail address or user name").FillAsync(Cast.Agent.Email);
        await agent.Field("Password").FillAsync(Account.Password);
        await agent.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Log in", Exact = true }).ClickAsync();
        await agent.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath == address);
        await Expect(answer).ToHaveValueAsync("Please close the tap first.");
        await answer.PressAsync("Control+Enter");
        await Expect(agent.Page.Locator(".inbox-message--agent").GetByText("Please close the tap first.")).ToBeVisibleAsync();
        await Expect(answer).ToHaveValueAsync("");
    });

    [BrowserFact]
    public Task A_customer_phones_the_agent_makes_a_ticket_and_sees_what_the_customer_sees() => TravelAsync(async agent =>
    {
        await agent.LoginAsync(Cast.Agent);
        await agent.GoAsync("/admin/tickets/new");
        await agent.Field("Who calls?").FillAsync("ana");
        await agent.Button("Find").ClickAsync();
        await agent.InspectAsync();
        var subject = NewSubject("A call");
        await agent.Page.GetByLabel("Ana Ribeiro").CheckAsync();
        await agent.Field("Subject").FillAsync(subject);
        await agent.Field("Internal note").FillAsync("Wants it by Friday.");
        await agent.Button("Make ticket").ClickAsync();
        await Expect(agent.Heading(subject)).ToBeVisibleAsync();
        await agent.Page.Locator("#ticket-priority").SelectOptionAsync("Urgent");
        await agent.Button("Save properties").ClickAsync();
        await Expect(agent.Page.GetByText("Priority: Normal → Urgent")).ToBeVisibleAsync();
        await agent.InspectAsync();

        await agent.Button("See as this customer").ClickAsync();
        await Expect(agent.Page.GetByText("You see what Ana Ribeiro sees.")).ToBeVisibleAsync();
        await Expect(agent.Page.GetByText("Wants it by Friday.")).ToHaveCountAsync(0);
        await agent.InspectAsync();
        await agent.Link("Back to the admin").ClickAsync();
        await Expect(agent.Heading(subject)).ToBeVisibleAsync();
        await agent.Link("Ana Ribeiro").ClickAsync();
        await Expect(agent.Heading("Ana Ribeiro")).ToBeVisibleAsync();
        await agent.InspectAsync();
        await agent.Link("Café Central").ClickAsync();
        await agent.InspectAsync();
        await agent.GoAsync("/admin/contacts");
        await agent.InspectAsync();
        await agent.GoAsync("/admin/tickets/profile");
        await agent.InspectAsync();
    });

    [BrowserFact]
    public Task Two_agents_see_each_other_and_an_answer_waits_for_what_the_customer_wrote_meanwhile() => TravelAsync(3, async people =>
    {
        var (ana, agent, admin) = (people[0], people[1], people[2]);
        await ana.LoginAsync(Cast.Ana);
        var address = await FileTicketAsync(ana, NewSubject("It hisses"), "Since this morning.");
        await admin.LoginAsync(Cast.Admin);
        await admin.GoAsync("/admin" + address);
        await agent.LoginAsync(Cast.Agent);
        await agent.GoAsync("/admin" + address);
        await Expect(agent.Page.GetByText("admin has this ticket open too.")).ToBeVisibleAsync();

        await agent.Page.Locator("#answer-macro").SelectOptionAsync("Ask for the serial number");
        await agent.Button("Insert").ClickAsync();
        var answer = agent.Page.GetByLabel("Answer", new() { Exact = true });
        await Expect(answer).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("Hello Ana,"));
        await agent.Page.Locator("#answer-files").SetInputFilesAsync(TextFile("plate.txt", "VE-1"));

        await ana.Field("Message").FillAsync("The number is VE-2213.");
        await ana.Button("Send reply").ClickAsync();
        await Expect(ana.Page.GetByText("The number is VE-2213.")).ToBeVisibleAsync();

        await agent.Button("Send answer").ClickAsync();
        await Expect(agent.Page.Locator("[data-news]").GetByText("The number is VE-2213.")).ToBeVisibleAsync();
        await agent.InspectAsync();
        await answer.FillAsync("Thank you, that is all I need.");
        await agent.Button("Send answer").ClickAsync();
        await Expect(agent.Page.Locator(".inbox-message--agent").GetByText("plate.txt")).ToBeVisibleAsync();
        await ana.GoAsync(address);
        await Expect(ana.Page.GetByText("Thank you, that is all I need.")).ToBeVisibleAsync();

        await admin.GoAsync("/admin/tickets/macros");
        await admin.InspectAsync();
        await admin.Link("New reply").ClickAsync();
        await admin.Field("Reply").FillAsync("Hello\n{{ Contact.Name");
        await admin.Button("Save").ClickAsync();
        await Expect(admin.Page.Locator("#macro-template-error")).ToBeVisibleAsync();
        await admin.InspectAsync();
    });
}

public sealed class AgentJourneyOnAWideScreen(BrowserSite site) : AgentJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class AgentJourneyOnAPhone(BrowserSite site) : AgentJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
