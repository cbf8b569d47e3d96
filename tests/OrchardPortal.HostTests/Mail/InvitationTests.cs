using System.Net;
using System.Text.RegularExpressions;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Mail;

/// <summary>Contacts who become members by a mail. The tests of a class run one after the other.</summary>
public abstract partial class InvitationTests(MailSite fixture) : SiteTest(fixture)
{
    private const string Screen = "/admin/Invitations/Index";
    private const string Rita = "barista@cafecentral.example";
    private const string Carla = "shop@padariabravo.example";

    private SmtpServer Server => fixture.Server;

    [DatabaseFact]
    [Trait("Requirement", "14")]
    [Trait("Requirement", "16")]
    public async Task Members_of_a_list_are_invited_once_and_the_link_makes_them_members()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var text = await admin.OpenAsync("/admin/Mail/Texts/Edit/Invitation");
        await text.Form("Save").Fill("Liquid", text.Form("Save").Value("Liquid") + "<p>Yours, the Vela team</p>").SendAsync();
        await MakeListAsync(admin, "Invited ones", Cast.Ana.Email, Rita, Carla);
        await InviteAsync(admin, "Invited ones");
        Assert.Contains("2 invited, 1 had an account, 0 had been invited before, 0 left out; of 3.", await ProgressAsync(admin), StringComparison.Ordinal);
        var mail = (await Server.WaitForAsync(Rita)).Single();
        await Server.WaitForAsync(Carla);
        Assert.Contains("Rita Nunes", mail.Part("text/plain"), StringComparison.Ordinal);
        Assert.Contains("Yours, the Vela team", mail.Part("text/plain"), StringComparison.Ordinal);

        await InviteAsync(admin, "Invited ones");
        Assert.Contains("0 invited, 1 had an account, 2 had been invited before", await ProgressAsync(admin), StringComparison.Ordinal);
        Assert.DoesNotContain(await Server.MailsAsync(), received => received.To.Contains(Cast.Ana.Email));

        using var rita = Visitor();
        var link = LinkIn(mail);
        Assert.Equal(HttpStatusCode.OK, (await rita.OpenAsync(link)).Status);
        var inside = await (await rita.OpenAsync(link)).Form("Finish and log in").Fill("Password", "Rita-has-a-password-1").Set("Consent", "true").SendAsync();
        Assert.True(inside.Address.AbsolutePath == "/tickets" && inside.Html.Contains("Your account is ready", StringComparison.Ordinal), inside.ToString());
        Assert.Equal("Rita Nunes", await Site.QueryAsync<string>($"""SELECT "FullName" FROM "ContactIndex" WHERE "Email" = '{Rita}' AND "UserId" IS NOT NULL"""));
        Assert.Equal(2, (await Server.MailsAsync()).Count(received => received.To.Contains(Rita) || received.To.Contains(Carla)));
    }

    [DatabaseFact]
    [Trait("Requirement", "14")]
    public async Task Staff_invite_one_contact_again_from_the_record()
    {
        using var admin = await LoginAsync(Cast.Admin);
        const string Joana = "office@padariabravo.example";
        var id = await Site.QueryAsync<string>($"""SELECT "ContentItemId" FROM "ContactIndex" WHERE "Email" = '{Joana}'""");
        var record = await admin.OpenAsync($"/admin/contacts/{id}");
        Assert.Contains("was not invited", record.Text, StringComparison.Ordinal);
        record = await record.Form("Invite").SendAsync();
        Assert.Contains("is invited", record.Text, StringComparison.Ordinal);
        await record.Form("Invite again").SendAsync();
        await Server.WaitForAsync(Joana, 2);
        Assert.Equal(HttpStatusCode.NotFound, (await record.Form("Invite again").SendAsync("/admin/Invitations/Contact/nobody")).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "90")]
    public async Task The_first_ticket_by_any_channel_invites_its_contact_unless_that_is_switched_off()
    {
        using var agent = await LoginAsync(Cast.Agent);
        var first = Address();
        await PhoneAsync(agent, first);
        var mail = (await Server.WaitForAsync(first)).Single();
        Assert.Contains("/account/activate?token=", mail.Part("text/plain"), StringComparison.Ordinal);
        await PhoneAsync(agent, first);

        using var admin = await LoginAsync(Cast.Admin);
        var settings = await admin.OpenAsync("/admin/PrivateContent/Index?tab=registration");
        await settings.Form("Save").Tick("Invite whoever raises their first ticket", false).SendAsync();
        var second = Address();
        await PhoneAsync(agent, second);
        await settings.Form("Save").SendAsync();
        var third = Address();
        await PhoneAsync(agent, third);
        await Server.WaitForAsync(third);
        Assert.Equal([1, 0, 1], (await Server.MailsAsync()) is { } all ? new[] { first, second, third }.Select(to => all.Count(received => received.To.Contains(to))) : []);
    }

    [DatabaseFact]
    public async Task A_thousand_posts_of_strangers_send_a_victim_one_mail_with_nothing_that_they_typed()
    {
        const int Posts = 1_000;
        var victim = Address();
        using var stranger = Visitor();
        var form = (await stranger.OpenAsync("/account/register")).Form("Sign up")
            .Fill("Your name", "Cheap pills at evil.example").Set("Consent", "true");
        using var few = new SemaphoreSlim(50);
        await Task.WhenAll(Enumerable.Range(0, Posts).Select(async i =>
        {
            await few.WaitAsync();
            try
            {
                var address = (i % 3) switch { 0 => victim, 1 => victim.ToUpperInvariant(), _ => victim.Replace("@", $"+{i}@", StringComparison.Ordinal) };
                var page = await form.With(["Email"], address).SendAsync();
                Assert.True(page.Status == HttpStatusCode.OK && !page.Text.Contains("evil", StringComparison.Ordinal), page.ToString());
            }
            finally
            {
                few.Release();
            }
        }));
        await Eventually.IsAsync(async () => await Site.QueryAsync<long>("""SELECT COUNT(*) FROM "QueuedMailIndex" WHERE "DueUtc" IS NOT NULL""") == 0);
        var name = victim[..victim.IndexOf('@', StringComparison.Ordinal)];
        var mail = Assert.Single(await Server.MailsAsync(), received => received.To.Any(to => to.StartsWith(name, StringComparison.OrdinalIgnoreCase)));
        foreach (var part in (string[])[mail.Raw, mail.Part("text/plain"), mail.Part("text/html")])
        {
            Assert.DoesNotContain("pills", part, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("evil.example", part, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string Address() => Guid.NewGuid().ToString("N")[..10] + "@first.example";

    private static string LinkIn(ReceivedMail mail) => new Uri(Link().Match(mail.Part("text/plain")).Value).PathAndQuery;

    private static async Task PhoneAsync(Visitor agent, string email)
    {
        var search = await agent.OpenAsync("/admin/tickets/new?q=" + WebUtility.UrlEncode(email));
        var page = await search.Form("Make ticket").Set("ContactId", "new").Set("Name", "Nina Caller").Set("Email", email).Fill("Subject", NewSubject("Called")).SendAsync();
        Assert.Contains("Nina Caller", page.Text, StringComparison.Ordinal);
    }

    private async Task MakeListAsync(Visitor admin, string name, params string[] emails)
    {
        var list = await (await admin.OpenAsync("/admin/contact-lists/create")).Form("Add").Fill("Name", name).SendAsync();
        foreach (var email in emails)
        {
            var found = await admin.OpenAsync($"{list.Address.AbsolutePath}?q={WebUtility.UrlEncode(email)}");
            await found.Form("Add").SendAsync();
        }
    }

    private static async Task InviteAsync(Visitor admin, string name)
    {
        var page = await admin.OpenAsync(Screen);
        Assert.Contains(name, page.Text, StringComparison.Ordinal);
        Assert.Contains("are being invited", (await page.Form("Invite").SendAsync()).Text, StringComparison.Ordinal);
    }

    /// <summary>What the latest run says when it is done.</summary>
    private static async Task<string> ProgressAsync(Visitor admin)
    {
        var page = await Eventually.IsAsync(() => admin.OpenAsync("/admin/Invitations/Progress"), progress => progress.Document.QuerySelector("[data-running=true]") is null);

        return page.Texts(".invitation-runs > li")[0];
    }

    [GeneratedRegex(@"https?://\S+/account/activate\?token=\S+")]
    private static partial Regex Link();
}

[RequiresNode("smtp")]
public sealed class InvitationTestsOnSqlite(MailSqliteSite site) : InvitationTests(site), IClassFixture<MailSqliteSite>;

[RequiresNode("smtp")]
[RequiresPostgres]
public sealed class InvitationTestsOnPostgres(MailPostgresSite site) : InvitationTests(site), IClassFixture<MailPostgresSite>;
