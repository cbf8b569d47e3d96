using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

/// <summary>A customer and a colleague in one ticket: sharing, news without reloading, closing, rating, and what was not sent yet.</summary>
public abstract class SharedTicketJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    public Task A_customer_lets_a_colleague_in_and_both_see_at_once_what_the_other_writes() => TravelAsync(2, async people =>
    {
        var (ana, luis) = (people[0], people[1]);
        await ana.LoginAsync(Cast.Ana);
        await luis.LoginAsync(Cast.Luis);
        var subject = NewSubject("Two heads");
        var address = await FileTicketAsync(ana, subject, "The pump is loud.");
        await luis.GoAsync("/tickets");
        await Expect(luis.Link(subject)).ToHaveCountAsync(0);

        await ana.Page.GetByText("Add a colleague").ClickAsync();
        await ana.Button("Add colleague").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await ana.InspectAsync();
        await ana.Field("Colleague").SelectOptionAsync("Luís Carvalho");
        await ana.Button("Add colleague").ClickAsync();
        await Expect(ana.Button("Take Luís Carvalho out of this ticket")).ToBeVisibleAsync();
        await ana.InspectAsync();

        // His list was open all the time.
        await Expect(luis.Link(subject)).ToBeVisibleAsync();
        await luis.Link(subject).ClickAsync();
        await luis.InspectAsync();
        await luis.Field("Message").FillAsync("I have heard it too.");
        await luis.Button("Send reply").ClickAsync();
        await Expect(luis.Page.GetByRole(AriaRole.Article)).ToHaveCountAsync(2);

        await Expect(ana.Page.GetByRole(AriaRole.Article)).ToHaveCountAsync(2);
        await Expect(ana.Page.GetByRole(AriaRole.Article).Last).ToContainTextAsync("I have heard it too.");
        await Expect(ana.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "1 new message" })).ToBeAttachedAsync();
        await ana.InspectAsync();

        await ana.Button("Take Luís Carvalho out of this ticket").ClickAsync();
        await Expect(ana.Button("Take Luís Carvalho out of this ticket")).ToHaveCountAsync(0);
        Assert.Equal(404, await luis.StatusOfAsync(address));
    });

    [BrowserFact]
    public Task An_answer_comes_while_the_page_is_open_and_the_customer_closes_the_ticket_and_rates_it() => TravelAsync(2, async people =>
    {
        var (ana, agent) = (people[0], people[1]);
        await ana.LoginAsync(Cast.Ana);
        await agent.LoginAsync(Cast.Agent);
        var subject = NewSubject("Answered");
        var address = await FileTicketAsync(ana, subject, "How often do I oil it?");
        await ana.Field("Message").FillAsync("By the way, it is the Duo.");
        await agent.GoAsync("/admin" + address.Split('#')[0]);
        await agent.Field("Answer").First.FillAsync("Once a year.");
        await agent.Button("Send answer").ClickAsync();

        await Expect(ana.Page.GetByRole(AriaRole.Article).Last).ToContainTextAsync("Once a year.");
        // What was being typed is still there.
        await Expect(ana.Field("Message")).ToHaveValueAsync("By the way, it is the Duo.");
        await ana.InspectAsync();
        await ana.Field("Message").FillAsync("");

        await ana.Page.GetByText("Close this ticket").ClickAsync();
        await ana.Button("Close ticket").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await ana.InspectAsync();
        await ana.Field("The answer solved it").CheckAsync();
        await ana.Button("Close ticket").ClickAsync();
        await Expect(ana.Page.GetByText("Your ticket is closed.")).ToBeVisibleAsync();
        await Expect(ana.Page.GetByText("It took")).ToBeVisibleAsync();
        await ana.InspectAsync();
        // By keyboard, as every choice.
        await ana.Page.GetByRole(AriaRole.Radio, new() { Name = "Very bad" }).FocusAsync();
        for (var step = 1; step < 5; step++)
        {
            await ana.Page.Keyboard.PressAsync("ArrowRight");
        }

        await ana.Button("Send rating").ClickAsync();
        await Expect(ana.Page.GetByText("Your rating: Very good")).ToBeVisibleAsync();
        await ana.InspectAsync();
        await agent.Page.ReloadAsync();
        await Expect(agent.Page.GetByText("5 of 5: Very good")).ToBeVisibleAsync();
        await agent.InspectAsync();
    });

    [BrowserFact]
    public Task What_was_typed_survives_a_lost_session_and_ends_with_logging_out() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/tickets/1029");
        await ana.Field("Message").FillAsync("A long text that took me an hour.");
        await ana.Context.ClearCookiesAsync();
        await ana.Button("Send reply").ClickAsync();
        if (ana.Page.Url.Contains("/account/login"))
        {
            await ana.LoginAsync(Cast.Ana);
        }
        else
        {
            // Without its cookie the form's token is refused first.
            await ana.GoAsync("/tickets/1029");
            await ana.LoginAsync(Cast.Ana);
        }

        await ana.Button("Bring it back").ClickAsync();
        await Expect(ana.Field("Message")).ToHaveValueAsync("A long text that took me an hour.");
        await ana.InspectAsync();
        await ana.Button("Send reply").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Article).Last).ToContainTextAsync("A long text that took me an hour.");
        await Expect(ana.Button("Bring it back")).ToHaveCountAsync(0);
        await ana.GoAsync("/tickets/1029");
        await Expect(ana.Field("Message")).ToHaveValueAsync("");
        await Expect(ana.Button("Bring it back")).ToHaveCountAsync(0);

        await ana.GoAsync("/tickets/new");
        await ana.Field("Subject").FillAsync("Half a subject");
        await Expect(ana.Field("Subject")).ToHaveValueAsync("Half a subject");
        await ana.GoAsync("/tickets/new");
        await Expect(ana.Button("Bring it back")).ToBeVisibleAsync();
        await ana.InspectAsync();
        await ana.GoAsync("/account/logout");
        await ana.Button("Log out").ClickAsync();
        await ana.Page.WaitForURLAsync(address => new Uri(address).AbsolutePath == "/");
        Assert.Equal(0, await ana.Page.EvaluateAsync<int>("Object.keys(localStorage).length"));
    });
}

public sealed class SharedTicketJourneyOnAWideScreen(BrowserSite site) : SharedTicketJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class SharedTicketJourneyOnAPhone(BrowserSite site) : SharedTicketJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
