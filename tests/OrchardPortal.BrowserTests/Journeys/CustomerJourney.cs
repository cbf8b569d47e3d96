using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OrchardPortal.BrowserTests.Journeys;

public abstract class CustomerJourney(BrowserSite site, Screen screen) : JourneyTest(site, screen)
{
    [BrowserFact]
    public Task A_customer_logs_in_filters_searches_and_sorts_their_tickets() => TravelAsync(async ana =>
    {
        await ana.GoAsync("/tickets?status=open");
        await ana.LoginAsync(Cast.Ana);
        Assert.Equal("/tickets?status=open", ana.Path);
        await ana.InspectAsync();
        await ana.Link("Closed").ClickAsync();
        await ana.Page.WaitForURLAsync(address => address.Contains("status=closed"));
        await ana.Field("Search tickets by subject or number").FillAsync("grind");
        await ana.Button("Search").ClickAsync();
        await ana.Page.WaitForURLAsync(address => address.Contains("q=grind"));
        await Expect(ana.Link("Which grind setting for Vela House?")).ToBeVisibleAsync();
        Assert.Contains("status=closed", ana.Path);
        await ana.InspectAsync();
        if (!IsPhone)
        {
            await ana.Link("Subject").ClickAsync();
            await Expect(ana.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Subject" })).ToHaveAttributeAsync("aria-sort", "ascending");
            Assert.Contains("q=grind", ana.Path);
        }

        await ana.GoAsync("/tickets?q=zzqqxx");
        await Expect(ana.Link("Show all tickets").First).ToBeVisibleAsync();
        await ana.InspectAsync();
    });

    [BrowserFact]
    public Task A_customer_reads_a_conversation_and_answers_with_two_files() => TravelAsync(async ana =>
    {
        await ana.GoAsync("/tickets?q=1031");
        await ana.LoginAsync(Cast.Ana);
        await ana.Link("Orange light stays on after descaling").ClickAsync();
        await Expect(ana.Heading("Orange light stays on after descaling")).ToBeVisibleAsync();
        await ana.InspectAsync();
        var messages = ana.Page.GetByRole(AriaRole.Article);
        var before = await messages.CountAsync();
        await ana.Field("Message").FillAsync("Here is what the display says.");
        await ana.Field("Files").SetInputFilesAsync([TextFile("display.txt", "E3"), TextFile("pump.log", "quiet")]);
        await ana.Button("Send reply").ClickAsync();
        await Expect(messages).ToHaveCountAsync(before + 1);
        await Expect(messages.Last).ToContainTextAsync("Here is what the display says.");
        await Expect(messages.Last.GetByRole(AriaRole.Link, new() { NameRegex = new("display.txt") })).ToBeVisibleAsync();
        await Expect(messages.Last.GetByRole(AriaRole.Link, new() { NameRegex = new("pump.log") })).ToBeVisibleAsync();
        await ana.InspectAsync();
    });

    [BrowserFact]
    public Task A_customer_opens_a_ticket_and_another_company_cannot_see_it() => TravelAsync(2, async people =>
    {
        var (ana, mario) = (people[0], people[1]);
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/tickets");
        await ana.Link("File a support ticket").First.ClickAsync();
        await ana.InspectAsync();
        await ana.Button("Send ticket").ClickAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();
        await ana.InspectAsync();
        var subject = NewSubject("Steam is weak");
        var address = await FileTicketAsync(ana, subject, "It hisses, but nothing comes.", TextFile("hiss.txt", "ssss"));
        await Expect(ana.Page.GetByText($"Ticket {address.Split('/')[^1]}")).ToBeVisibleAsync();
        await ana.InspectAsync();
        await ana.GoAsync("/tickets");
        await Expect(ana.Link(subject)).ToBeVisibleAsync();

        await mario.LoginAsync(Cast.Mario);
        Assert.Equal(404, await mario.StatusOfAsync(address));
        await mario.GoAsync($"/tickets?q={address.Split('/')[^1]}");
        await Expect(mario.Link(subject)).ToHaveCountAsync(0);
    });

    [BrowserFact]
    public Task Files_are_dropped_and_pasted_and_taken_out_again() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/tickets/new");
        await ana.Page.EvaluateAsync("""
            () => {
                const pasted = new DataTransfer();
                pasted.items.add(new File(["pasted"], "pasted.txt", { type: "text/plain" }));
                document.querySelector("textarea").dispatchEvent(new ClipboardEvent("paste", { clipboardData: pasted, bubbles: true, cancelable: true }));
                const transfer = new DataTransfer();
                transfer.items.add(new File(["dropped"], "dropped.txt", { type: "text/plain" }));
                transfer.items.add(new File(["x"], "wrong.exe"));
                document.querySelector(".files__picker").dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(ana.Button("Remove dropped.txt")).ToBeVisibleAsync();
        await Expect(ana.Button("Remove pasted.txt")).ToBeVisibleAsync();
        await Expect(ana.Page.GetByText("Files of the type of wrong.exe cannot be attached.")).ToBeVisibleAsync();
        await ana.InspectAsync();
        await ana.Button("Remove pasted.txt").ClickAsync();
        var subject = NewSubject("Dropped");
        await ana.Field("Subject").FillAsync(subject);
        await ana.Field("Description").FillAsync("See the file.");
        await ana.Button("Send ticket").ClickAsync();
        await Expect(ana.Heading(subject)).ToBeVisibleAsync();
        await Expect(ana.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("dropped.txt") })).ToBeVisibleAsync();
        await Expect(ana.Page.GetByText("pasted.txt")).ToHaveCountAsync(0);
    });

    [BrowserFact]
    public Task A_printed_ticket_says_when_it_was_and_offers_nothing_to_press() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/tickets/1031");
        await ana.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(ana.Page.GetByText("Close this ticket")).ToBeHiddenAsync();
        await Expect(ana.Page.GetByText("Add a colleague")).ToBeHiddenAsync();
        var sent = ana.Page.Locator(".message__time time").First;
        Assert.Equal($"\"{await sent.GetAttributeAsync("title")}\"", await sent.EvaluateAsync<string>("time => getComputedStyle(time, '::after').content"));
        Assert.Equal("0px", await sent.EvaluateAsync<string>("time => getComputedStyle(time).fontSize"));
    });

    [BrowserFact]
    public Task A_customer_logs_out() => TravelAsync(async ana =>
    {
        await ana.LoginAsync(Cast.Ana);
        await ana.GoAsync("/tickets");
        // Without moving anything sideways.
        await Expect(ana.Link("Log out")).ToBeInViewportAsync(new() { Ratio = 1 });
        await ana.Link("Log out").ClickAsync();
        await ana.InspectAsync();
        await ana.Button("Log out").ClickAsync();
        await ana.Page.WaitForURLAsync(address => new Uri(address).AbsolutePath == "/");
        await ana.GoAsync("/tickets");
        await Expect(ana.Button("Log in")).ToBeVisibleAsync();
    });
}

public sealed class CustomerJourneyOnAWideScreen(BrowserSite site) : CustomerJourney(site, Screen.Wide), IClassFixture<BrowserSite>;

public sealed class CustomerJourneyOnAPhone(BrowserSite site) : CustomerJourney(site, Screen.Phone), IClassFixture<BrowserSite>;
