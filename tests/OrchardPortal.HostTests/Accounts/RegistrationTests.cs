using System.Net;

namespace OrchardPortal.HostTests.Accounts;

/// <summary>Self-registration, from the link to the first ticket.</summary>
public abstract class RegistrationTests(AccountSite fixture) : AccountTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "12")]
    [Trait("Requirement", "15")]
    [Trait("Requirement", "27")]
    [Trait("Requirement", "88")]
    [Trait("Requirement", "90")]
    public async Task A_visitor_signs_up_agrees_follows_the_mail_chooses_a_password_and_is_in()
    {
        using var visitor = Visitor();
        var email = NewEmail();
        Assert.True((await visitor.OpenAsync("/")).HasLink("Sign up"));
        var login = await visitor.OpenAsync("/tickets");
        Assert.Equal("/account/login", login.Address.AbsolutePath);
        var form = (await login.FollowAsync("Sign up here")).Form("Sign up").Fill("Your name", Name).Fill("E-mail address", email);
        var refused = await form.SendAsync();
        Assert.Equal(["Please agree to how your data is used."], refused.Texts("#errors li"));
        Assert.Contains("We keep it for as long as you are our customer", refused.Text);
        Assert.Equal((Name, email), (refused.Form("Sign up").Value("Your name"), refused.Form("Sign up").Value("E-mail address")));
        var sent = await refused.Form("Sign up").Tick(Agreement).SendAsync();
        Assert.Equal("Look into your mailbox", sent.Heading);
        Assert.Contains(email, sent.Text);

        // Nobody is anybody yet, and what a stranger typed stands in no mail.
        var letter = await LetterAsync(email, "Confirm your address");
        Assert.DoesNotContain(Name, letter.Text);
        Assert.Equal((0, 0), (await UsersAsync(email), await ContactsAsync(email)));

        // Opening the link, as mail scanners do, changes nothing.
        var link = PathOf(letter.Link("/account/activate"));
        using var scanner = Visitor();
        await scanner.OpenAsync(link);
        var activate = await visitor.OpenAsync(link);
        Assert.StartsWith("no-store", activate.Header("Cache-Control"));
        Assert.Equal("no-referrer", activate.Header("Referrer-Policy"));
        Assert.Equal((0, 0), (await UsersAsync(email), await ContactsAsync(email)));
        var weak = await activate.Form("Finish and log in").Fill("Your name", "Nia N.").Fill("Password", "short").SendAsync();
        Assert.Equal(["A password has at least 8 characters."], weak.Texts("#errors li"));
        Assert.Equal("Nia N.", weak.Form("Finish and log in").Value("Your name"));
        var home = await weak.Form("Finish and log in").Fill("Password", Password).SendAsync();
        Assert.Equal("/tickets", home.Path);
        Assert.Contains("Your account is ready", home.Html);
        Assert.Contains("Nia N.", home.Html);
        Assert.Equal((1, 1), (await UsersAsync(email), await ContactsAsync(email)));
        await FileTicketAsync(visitor, NewSubject("First"), "Hello.");

        ShouldBeGone(await scanner.GetAsync(link));
        Assert.Equal("/tickets", (await visitor.OpenAsync(link)).Path);
        using var elsewhere = Visitor();
        Assert.Equal("/tickets", (await TryAsync(elsewhere, email, Password)).Path);
    }

    [DatabaseFact]
    [Trait("Requirement", "84")]
    public async Task Whoever_wrote_before_finds_their_tickets_and_nobody_is_there_twice()
    {
        var (email, subject) = (NewEmail("writer"), NewSubject("Before"));
        using var agent = await LoginAsync(Cast.Agent);
        await (await agent.OpenAsync("/admin/tickets/new?q=" + email)).Form("Make ticket").Set("ContactId", "new").Set("Name", "Wri Ter").Set("Email", email).Fill("Subject", subject).SendAsync();
        Assert.Equal(1, await ContactsAsync(email));
        using var visitor = Visitor();
        var home = await JoinAsync(visitor, email);
        Assert.True(home.HasLink(subject), home.ToString());
        Assert.Equal(1, await ContactsAsync(email));
    }

    [DatabaseFact]
    public async Task A_link_that_is_followed_many_times_at_once_makes_one_account()
    {
        using var visitor = Visitor();
        var email = NewEmail("race");
        await (await SignUpFormAsync(visitor, email)).SendAsync();
        var form = (await visitor.OpenAsync(PathOf((await LetterAsync(email, "Confirm your address")).Link("/account/activate")))).Form("Finish and log in").Fill("Password", Password);
        var answers = await form.SendAtOnceAsync(5);
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.Redirect), ShouldBeGone);
        Assert.Equal((1, 1), (await UsersAsync(email), await ContactsAsync(email)));
    }

    [DatabaseFact]
    public async Task A_link_to_log_in_that_many_follow_at_once_logs_one_of_them_in()
    {
        using var visitor = Visitor();
        await (await visitor.OpenAsync("/account/magic-link")).Form("Send me a link").Fill("E-mail address", Cast.Luis.Email).SendAsync();
        var link = PathOf((await LetterAsync(Cast.Luis.Email, "Your link to log in")).Link("/account/magic-link-login"));
        var form = (await visitor.OpenAsync(link)).Form($"Log in as {Cast.Luis.Email}");
        var answers = await form.SendAtOnceAsync(16);
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.All(answers.Where(answer => answer.Status != HttpStatusCode.Redirect), ShouldBeGone);
    }

    [DatabaseFact]
    public async Task Somebody_known_reads_the_same_and_is_told_in_the_mailbox()
    {
        using var visitor = Visitor();
        var unknown = await (await SignUpFormAsync(visitor, NewEmail())).SendAsync();
        var before = await Site.QueryAsync<long>("""SELECT COUNT(*) FROM "UserIndex" """);
        using var other = Visitor();
        var known = await (await SignUpFormAsync(other, Cast.Mario.Email.ToUpperInvariant(), "Somebody else")).SendAsync();
        Assert.Equal((unknown.Status, unknown.Path, unknown.Heading, unknown.Texts("main p")[0]), (known.Status, known.Path, known.Heading, known.Texts("main p")[0]));
        var letter = await LetterAsync(Cast.Mario.Email, "You have an account");
        Assert.DoesNotContain("Somebody else", letter.Text);
        Assert.Equal("Choose a new password", (await other.OpenAsync(PathOf(letter.Link("/account/reset")))).Heading);
        Assert.Equal(before, await Site.QueryAsync<long>("""SELECT COUNT(*) FROM "UserIndex" """));
    }
}

[Collection(nameof(AccountCollection))]
public sealed class RegistrationTestsOnSqlite(AccountSqliteSite site) : RegistrationTests(site);

[RequiresPostgres]
public sealed class RegistrationTestsOnPostgres(AccountPostgresSite site) : RegistrationTests(site), IClassFixture<AccountPostgresSite>;
