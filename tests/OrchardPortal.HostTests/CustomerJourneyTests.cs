using System.Net;
using OrchardPortal.HostTests.Visiting;
using Tests.Shared;
using Tests.Shared.Hosting;

namespace OrchardPortal.HostTests;

/// <summary>A customer and their tickets.</summary>
public abstract class CustomerJourneyTests(PortalSite site) : SiteTest(site)
{
    [DatabaseFact]
    public async Task After_the_login_a_customer_is_where_they_wanted_to_go()
    {
        var visitor = Somebody();
        var login = await visitor.OpenAsync("/tickets?status=open");
        Assert.Equal("/account/login", login.Address.AbsolutePath);

        var list = await visitor.SubmitAsync(login, login.FormWith("UserName"), Fields(("UserName", DemoAccounts.CafeBuyer), ("Password", DemoAccounts.Password)));

        Assert.Equal("/tickets?status=open", list.Address.PathAndQuery);
        Assert.Equal(["ID", "Subject", "Created", "Last activity", "Status"], list.Document.QuerySelectorAll("thead th").Select(Page.TextOf));
        Assert.NotEmpty(list.Document.QuerySelectorAll("tbody tr"));
    }

    [DatabaseFact]
    public async Task The_login_leads_to_no_other_site()
    {
        var visitor = Somebody();
        var page = await visitor.LogInAsync(DemoAccounts.CafeBuyer, returnUrl: "https://elsewhere.example/");
        Assert.Equal(Site.Address.Authority, page.Address.Authority);
    }

    [DatabaseFact]
    public async Task The_login_does_not_tell_which_accounts_exist()
    {
        var wrongPassword = await Somebody().LogInAsync(DemoAccounts.CafeManager, "not the password");
        var nobody = await Somebody().LogInAsync("nobody@cafecentral.example", "not the password");

        Assert.Equal(wrongPassword.Status, nobody.Status);
        Assert.Equal(Page.TextOf(wrongPassword.Document.QuerySelector("#errors")), Page.TextOf(nobody.Document.QuerySelector("#errors")));
        Assert.NotEmpty(Page.TextOf(nobody.Document.QuerySelector("#errors")));
    }

    [DatabaseFact]
    public async Task A_customer_files_a_ticket_with_a_file_and_finds_it_in_the_list()
    {
        var customer = await LoggedInAsync(DemoAccounts.CafeBuyer);
        var subject = UniqueSubject("Grinder stalls");

        var ticket = await FileTicketAsync(customer, subject, "It stops.\n\nSince Monday.", TextFile("grinder log.txt", "log of the grinder"));

        var page = await customer.OpenAsync(ticket);
        Assert.Contains(Number(ticket), page.Main);
        Assert.Contains(subject, page.Main);
        Assert.Contains("Since Monday.", page.Main);
        using var file = await customer.DownloadAsync(page.Link("grinder log.txt"));
        Assert.Equal("log of the grinder", await file.Content.ReadAsStringAsync());
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("nosniff", file.Headers.GetValues("X-Content-Type-Options"));
        Assert.Contains(subject, (await customer.OpenAsync("/tickets")).Main);
    }

    [DatabaseFact]
    public async Task A_customer_answers_with_two_files()
    {
        var customer = await LoggedInAsync(DemoAccounts.CafeBuyer);
        var ticket = await FileTicketAsync(customer, UniqueSubject("Two files"), "First message");

        await ReplyAsync(customer, ticket, "Here they are", TextFile("one.txt", "1"), TextFile("two.txt", "2"));

        var page = await customer.OpenAsync(ticket);
        var messages = page.Document.QuerySelectorAll("main article").Select(Page.TextOf).ToList();
        Assert.Equal(2, messages.Count);
        Assert.Contains("First message", messages[0]);
        Assert.Contains("Here they are", messages[1]);
        Assert.Contains("one.txt", messages[1]);
        Assert.Contains("two.txt", messages[1]);
    }

    [DatabaseFact]
    public async Task A_customer_of_another_company_sees_nothing_of_a_ticket()
    {
        var customer = await LoggedInAsync(DemoAccounts.CafeBuyer);
        var ticket = await FileTicketAsync(customer, UniqueSubject("Private"), "For us only", TextFile("secret.txt", "secret"));
        var attachment = (await customer.OpenAsync(ticket)).Link("secret.txt");
        var stranger = await LoggedInAsync(DemoAccounts.BakeryBuyer);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(ticket)).Status);
        using var file = await stranger.DownloadAsync(attachment);
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        Assert.DoesNotContain("Private", (await stranger.OpenAsync("/tickets?view=organization")).Main);

        // A reply with a token that is good for the stranger's own forms.
        var own = await stranger.OpenAsync("/tickets/new");
        var token = own.FormWith("Subject").Elements["__RequestVerificationToken"]!.GetAttribute("value")!;
        var posted = await stranger.PostAsync($"{ticket}/replies", Fields(
            ("__RequestVerificationToken", token), ("FormKey", Guid.NewGuid().ToString()), ("Body", "Let me in")));
        Assert.Equal(HttpStatusCode.NotFound, posted.Status);
        Assert.DoesNotContain("Let me in", (await customer.OpenAsync(ticket)).Main);
    }

    [DatabaseFact]
    public async Task A_colleague_sees_the_tickets_of_the_company()
    {
        var subject = UniqueSubject("Shared with colleagues");
        var ticket = await FileTicketAsync(await LoggedInAsync(DemoAccounts.CafeBuyer), subject, "For all of us");
        var colleague = await LoggedInAsync(DemoAccounts.CafeManager);

        Assert.DoesNotContain(subject, (await colleague.OpenAsync("/tickets?view=mine")).Main);
        Assert.Contains(subject, (await colleague.OpenAsync("/tickets?view=organization")).Main);
        Assert.Equal(HttpStatusCode.OK, (await colleague.OpenAsync(ticket)).Status);
    }

    [DatabaseFact]
    public async Task The_list_is_searched_filtered_and_sorted_and_its_address_says_so()
    {
        var customer = await LoggedInAsync(DemoAccounts.CafeBuyer);
        var subject = UniqueSubject("Café crème");
        var ticket = await FileTicketAsync(customer, subject, "Searching");

        var byWord = await customer.OpenAsync($"/tickets?q={Uri.EscapeDataString("cafe creme " + subject[^8..])}");
        Assert.Contains(subject, byWord.Main);
        Assert.Contains(subject, (await customer.OpenAsync($"/tickets?q={Number(ticket)}")).Main);
        Assert.DoesNotContain(subject, (await customer.OpenAsync("/tickets?status=closed")).Main);

        var form = byWord.FormWith("q");
        var again = await customer.SubmitAsync(byWord, form, Fields(("q", subject[^8..])));
        Assert.Contains($"q={subject[^8..]}", again.Address.Query);

        var numbers = Numbers(await customer.OpenAsync("/tickets?sort=id"));
        Assert.Equal(numbers.Order(), numbers);
        var reversed = Numbers(await customer.OpenAsync("/tickets?sort=-id"));
        Assert.Equal(reversed.OrderDescending(), reversed);
    }

    [DatabaseFact]
    public async Task After_the_logout_the_tickets_are_out_of_reach()
    {
        var customer = await LoggedInAsync(DemoAccounts.CafeBuyer);
        var confirmation = await customer.OpenAsync("/account/logout");
        await customer.SubmitAsync(confirmation, confirmation.FormWith("__RequestVerificationToken"));

        Assert.Equal("/account/login", (await customer.OpenAsync("/tickets")).Address.AbsolutePath);
    }

    private static List<long> Numbers(Page list)
        => [.. list.Document.QuerySelectorAll("tbody tr td:first-child").Select(cell => long.Parse(Page.TextOf(cell).TrimStart('#')))];
}

[Collection(Sites.OnSqlite)]
public sealed class CustomerJourneyTestsOnSqlite(SqliteSite site) : CustomerJourneyTests(site);

[RequiresPostgres]
[Collection(Sites.OnPostgres)]
public sealed class CustomerJourneyTestsOnPostgres(PostgresSite site) : CustomerJourneyTests(site);
