using System.Globalization;
using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Security;

/// <summary>Who does something too often is asked to wait, keeps what was typed, and keeps nobody else from anything.</summary>
public abstract class ThrottleTests(ThrottledSite fixture) : SiteTest(fixture)
{
    // Each visitor of a test has an address of its own, so that the tests do not use each other's attempts up.
    private static int _addresses = 1;

    [DatabaseFact]
    public async Task Guessing_the_password_of_an_account_ends_whichever_addresses_it_comes_from()
    {
        for (var attempt = 1; attempt <= ThrottledSite.Account; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await TryAsync(NewAddress(), Cast.Luis.Email, $"guess {attempt}")).Status);
        }

        // The same account, however it is written; and by now not even the right password tells anything.
        ShouldAskToWait(await TryAsync(NewAddress(), Cast.Luis.Email, "one more"), Cast.Luis.Email);
        ShouldAskToWait(await TryAsync(NewAddress(), Cast.Luis.Email.ToUpperInvariant(), Account.Password), Cast.Luis.Email.ToUpperInvariant());
        ShouldAskToWait(await TryAsync(NewAddress(), $" {Cast.Luis.Email} ", Account.Password), null);
        Assert.Equal("/tickets", (await TryAsync(NewAddress(), Cast.Mario.Email, Account.Password)).Path);
    }

    [DatabaseFact]
    public async Task An_account_that_does_not_exist_is_throttled_as_one_that_does()
    {
        for (var attempt = 1; attempt <= ThrottledSite.Account; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await TryAsync(NewAddress(), "nobody@cafecentral.example", $"guess {attempt}")).Status);
        }

        ShouldAskToWait(await TryAsync(NewAddress(), "nobody@cafecentral.example", "one more"), "nobody@cafecentral.example");
    }

    [DatabaseFact]
    public async Task Whoever_mistypes_a_password_again_and_again_reads_how_long_none_is_taken_whether_there_is_the_account_or_not()
    {
        var said = new List<string>();
        foreach (var userName in (string[])[Cast.Agent.Email, "somebody@cafecentral.example"])
        {
            var first = await TryAsync(NewAddress(), userName, "a guess");
            Assert.Equal("The e-mail address or the password is not right.", first.Texts("[role=alert]").Single());
            var second = await TryAsync(NewAddress(), userName, "another guess");
            Assert.Contains("none is taken for 5 minutes, not even the right one", second.Texts("[role=alert]").Single());
            await TryAsync(NewAddress(), userName, "the third");
            said.Add((await TryAsync(NewAddress(), userName, "the fourth")).Texts("[role=alert]").Single());
        }

        Assert.Equal(said[0], said[1]);
        Assert.Matches("try again in (60|59) minutes", said[0]);
    }

    [DatabaseFact]
    public async Task Trying_many_accounts_ends_for_the_address_that_does_it_and_for_no_other()
    {
        var address = NewAddress();
        for (var attempt = 1; attempt <= ThrottledSite.Login; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await TryAsync(address, $"person{attempt}@spray.example", "Summer2026!")).Status);
        }

        ShouldAskToWait(await TryAsync(address, Cast.Editor.Email, Account.Password), Cast.Editor.Email);
        ShouldAskToWait(await TryAsync(address, "another@spray.example", "x", "X-Forwarded-For", "203.0.113.7"), "another@spray.example");
        Assert.Equal("/admin", (await TryAsync(NewAddress(), Cast.Editor.Email, Account.Password)).Address.AbsolutePath);
    }

    [DatabaseFact]
    public async Task A_form_that_was_not_filled_in_is_no_attempt()
    {
        var address = NewAddress();
        for (var attempt = 0; attempt <= ThrottledSite.Login; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await TryAsync(address, "typing@cafecentral.example", "")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(address, "typing@cafecentral.example", "wrong")).Status);
    }

    [DatabaseFact]
    public async Task A_challenge_for_a_passkey_that_every_look_at_the_login_page_asks_for_is_no_attempt()
    {
        var address = NewAddress();
        using var visitor = new Visitor(Site, address);
        var login = await visitor.OpenAsync("/account/login");
        for (var look = 0; look <= ThrottledSite.Login; look++)
        {
            Assert.Equal(HttpStatusCode.OK, (await login.Form("Log in").SendAsync("/account/passkey/options")).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await TryAsync(address, "looking@cafecentral.example", "wrong")).Status);
    }

    [DatabaseFact]
    public async Task Whoever_sends_too_many_tickets_and_replies_keeps_the_last_one_and_nothing_of_it_is_written()
    {
        using var ana = await LoginFromAsync(Cast.Ana);
        var ticket = await FileTicketAsync(ana, NewSubject("Within"), "The first.");
        await ReplyAsync(ticket, "The second.");

        var subject = NewSubject("Beyond");
        var form = (await ana.OpenAsync("/tickets/new")).Form("Send ticket").Fill("Subject", subject).Fill("Description", "The third <b>.");
        var page = await form.Attach("Files", UploadedFile.Text("third.txt", "third")).SendAsync();
        ShouldAskToWait(page);
        Assert.Equal(subject, page.Form("Send ticket").Value("Subject"));
        Assert.Equal("The third <b>.", page.Form("Send ticket").Value("Description"));
        Assert.False((await ana.OpenAsync($"/tickets?q={WebUtility.UrlEncode(subject)}")).HasLink(subject));
        Assert.DoesNotContain(Site.Files(), file => IsText(file, "third"));

        page = await (await ana.OpenAsync(ticket.Path)).Form("Send reply").Fill("Message", "The fourth.").SendAsync();
        ShouldAskToWait(page);
        Assert.Equal("The fourth.", page.Form("Send reply").Value("Message"));
        Assert.Equal(2, (await ana.OpenAsync(ticket.Path)).Texts(".message").Count);

        using var mario = await LoginFromAsync(Cast.Mario);
        await FileTicketAsync(mario, NewSubject("Not throttled"), "Another customer's.");
    }

    [DatabaseFact]
    public async Task Whoever_searches_too_often_keeps_the_words_and_others_go_on_searching()
    {
        using var visitor = new Visitor(Site, NewAddress());
        for (var search = 1; search <= ThrottledSite.Search; search++)
        {
            await visitor.OpenAsync("/search?q=grinder");
        }

        var page = await visitor.GetAsync("/search?q=descale");
        ShouldAskToWait(page);
        Assert.Equal("descale", page.Form("Search").Value("Search the help articles"));
        Assert.Empty(page.Texts(".articles li"));
        using var other = new Visitor(Site, NewAddress());
        Assert.NotEmpty((await other.OpenAsync("/search?q=descale")).Texts(".articles li"));
    }

    [DatabaseFact]
    public async Task Whoever_judges_too_many_articles_keeps_what_was_typed_and_others_go_on()
    {
        async Task<Page> SayAsync(Visitor reader, string slug) => await (await reader.OpenAsync($"/articles/{slug}/feedback?helpful=no")).Form("Send feedback")
            .Tick("Something else").Fill("What did you look for? (optional)", "More of it.").SendAsync();

        using var reader = new Visitor(Site, NewAddress());
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(reader, "steam-milk")).Status);
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(reader, "yearly-service")).Status);
        var page = await SayAsync(reader, "daily-cleaning");
        ShouldAskToWait(page);
        Assert.Equal("More of it.", page.Form("Send feedback").Value("What did you look for? (optional)"));
        using var other = new Visitor(Site, NewAddress());
        Assert.Equal(HttpStatusCode.OK, (await SayAsync(other, "daily-cleaning")).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "85")]
    public async Task Guests_who_send_too_many_forms_wait_by_their_address_and_by_their_network()
    {
        using var admin = await LoginFromAsync(Cast.Admin);
        var access = (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=access")).Form("Save");
        await access.Tick("Only customers who are logged in may send a support form", false).SendAsync();

        // No robot's proof comes with them: what is tried too often is not even looked at.
        async Task<Page> SendAsync(Visitor guest, string email) => await (await guest.OpenAsync("/tickets/new")).Form("Send ticket")
            .Fill("Your name", "Guest").Fill("Your e-mail address", email).Fill("Subject", "Again").Fill("Description", "And again.").SendAsync();

        for (var form = 1; form <= ThrottledSite.GuestAddress; form++)
        {
            using var guest = new Visitor(Site, NewAddress());
            Assert.Equal(HttpStatusCode.OK, (await SendAsync(guest, "victim@guest.example")).Status);
        }

        using var another = new Visitor(Site, NewAddress());
        var page = await SendAsync(another, "VICTIM@guest.example");
        ShouldAskToWait(page);
        Assert.Equal("Again", page.Form("Send ticket").Value("Subject"));

        for (var form = 2; form <= ThrottledSite.GuestNetwork; form++)
        {
            Assert.Equal(HttpStatusCode.OK, (await SendAsync(another, $"guest{form}@guest.example")).Status);
        }

        ShouldAskToWait(await SendAsync(another, "last@guest.example"));
    }

    [DatabaseFact]
    public async Task Whoever_asks_for_too_many_mails_waits_by_their_address_and_by_their_network_and_keeps_what_was_typed()
    {
        async Task<Page> AskAsync(Visitor visitor, string page, string email) => await (await visitor.OpenAsync(page)).Form("Send me a link").Fill("E-mail address", email).SendAsync();

        // Known or not, and whatever is asked for: what counts is the address.
        foreach (var email in (string[])[Cast.Mario.Email, "stranger@mails.example"])
        {
            using var first = new Visitor(Site, NewAddress());
            Assert.Equal("Look into your mailbox", (await AskAsync(first, "/account/reset-request", email)).Heading);
            using var second = new Visitor(Site, NewAddress());
            Assert.Equal("Look into your mailbox", (await AskAsync(second, "/account/magic-link", email.ToUpperInvariant())).Heading);
            using var third = new Visitor(Site, NewAddress());
            var page = await AskAsync(third, "/account/reset-request", email);
            ShouldAskToWait(page);
            Assert.Equal(email, page.Form("Send me a link").Value("E-mail address"));
            var form = (await third.OpenAsync("/account/register")).Form("Sign up").Fill("Your name", "Nia").Fill("E-mail address", email).Tick("I agree that Vela uses my data to answer me.");
            page = await form.SendAsync();
            ShouldAskToWait(page);
            Assert.Equal("Nia", page.Form("Sign up").Value("Your name"));
        }

        using var network = new Visitor(Site, NewAddress());
        for (var mail = 1; mail <= ThrottledSite.MailNetwork; mail++)
        {
            Assert.Equal(HttpStatusCode.OK, (await AskAsync(network, "/account/reset-request", $"spray{mail}@mails.example")).Status);
        }

        ShouldAskToWait(await AskAsync(network, "/account/reset-request", "spray@mails.example"));
    }

    [DatabaseFact]
    public async Task Whoever_follows_too_many_links_waits_and_the_link_stays_good()
    {
        using var visitor = new Visitor(Site, NewAddress());
        await (await visitor.OpenAsync("/account/reset-request")).Form("Send me a link").Fill("E-mail address", Cast.Ana.Email).SendAsync();
        var link = (await Letter.ExpectAsync(Site, Cast.Ana.Email, "Set another password")).Link("/account/reset").PathAndQuery;
        for (var attempt = 1; attempt <= ThrottledSite.Link; attempt++)
        {
            Assert.Equal(HttpStatusCode.OK, (await (await visitor.OpenAsync(link)).Form("Set the password").Fill("New password", "short").SendAsync()).Status);
        }

        ShouldAskToWait(await (await visitor.OpenAsync(link)).Form("Set the password").Fill("New password", "Another-good-2").SendAsync());
        using var elsewhere = new Visitor(Site, NewAddress());
        Assert.Equal("Choose a new password", (await elsewhere.OpenAsync(link)).Heading);
    }

    private static IPAddress NewAddress()
    {
        var number = Interlocked.Increment(ref _addresses);
        return new([127, 9, (byte)(number / 250), (byte)(1 + (number % 250))]);
    }

    private static bool IsText(string file, string text) => new FileInfo(file).Length == text.Length && File.ReadAllText(file) == text;

    private async Task<Visitor> LoginFromAsync(Account account)
    {
        var visitor = new Visitor(Site, NewAddress());
        var after = await (await visitor.OpenAsync("/account/login")).Form("Log in")
            .Fill("E-mail address or user name", account.Email).Fill("Password", Account.Password).SendAsync();
        Assert.True(after.Address.AbsolutePath != "/account/login", after.ToString());
        return visitor;
    }

    private async Task<Page> TryAsync(IPAddress from, string userName, string password, string? header = null, string? value = null)
    {
        using var visitor = new Visitor(Site, from);
        if (header is not null)
        {
            visitor.Say(header, value!);
        }

        var login = await visitor.OpenAsync("/account/login");
        return await login.Form("Log in").Fill("E-mail address or user name", userName).Fill("Password", password).SendAsync();
    }

    private static void ShouldAskToWait(Page page, string? userName)
    {
        ShouldAskToWait(page);
        Assert.Equal("", page.Form("Log in").Value("Password"));
        if (userName is not null)
        {
            Assert.Equal(userName, page.Form("Log in").Value("E-mail address or user name"));
        }
    }

    private static void ShouldAskToWait(Page page)
    {
        Assert.True(page.Status == HttpStatusCode.TooManyRequests, page.ToString());
        Assert.InRange(int.Parse(page.Header("Retry-After")!, CultureInfo.InvariantCulture), 1, 3600);
        Assert.Contains(page.Texts("[role=alert]"), text => text.Contains("wait a moment", StringComparison.Ordinal) || text.Contains("try again in ", StringComparison.Ordinal));
    }
}

public sealed class ThrottleTestsOnSqlite(ThrottledSqliteSite site) : ThrottleTests(site), IClassFixture<ThrottledSqliteSite>;

[RequiresPostgres]
public sealed class ThrottleTestsOnPostgres(ThrottledPostgresSite site) : ThrottleTests(site), IClassFixture<ThrottledPostgresSite>;
