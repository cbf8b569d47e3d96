using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Mail;

/// <summary>How mail leaves the site. The tests of a class run one after the other.</summary>
public abstract class DeliveryTests(MailSite fixture) : SiteTest(fixture)
{
    private const string Preview = "/admin/Mail/Texts/Preview/Test";
    private const string Queue = "/admin/Mail/Index";
    private const string Settings = "/admin/Settings/email";

    protected SmtpServer Server => fixture.Server;

    [DatabaseFact]
    public async Task A_mail_goes_out_as_text_and_as_HTML_in_the_look_of_the_brand()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var mail = await SendAsync(admin);

        Assert.Equal("help@orchardportal.example", mail.From);
        Assert.StartsWith("multipart/alternative", mail.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.Matches("^<[0-9a-f]{32}@orchardportal.example>$", mail.Header("Message-ID"));
        Assert.True(mail.Raw.IndexOf("text/plain", StringComparison.Ordinal) < mail.Raw.IndexOf("text/html", StringComparison.Ordinal), mail.Raw);
        Assert.Contains("Open the site:\r\nhttps://help.example.com/", mail.Part("text/plain"), StringComparison.Ordinal);
        Assert.Contains("#8a4b2a", mail.Part("text/html"), StringComparison.Ordinal);
        // The server has it before the site notes that.
        await UntilAsync(admin, row => row.Contains("Sent", StringComparison.Ordinal));
    }

    [DatabaseFact]
    public async Task Mail_waits_while_the_server_is_away_and_goes_out_once_when_it_is_back()
    {
        Site.Log.Expect("A mail could not be handed over.");
        using var admin = await LoginAsync(Cast.Admin);
        var before = await CountAsync();
        await Server.TellAsync("stop");
        await AskAsync(admin);
        var waiting = await UntilAsync(admin, row => row.Contains("not accepted", StringComparison.Ordinal));
        Assert.Contains("Waiting", waiting, StringComparison.Ordinal);
        await Server.TellAsync("start");
        await Server.WaitForAsync(Cast.Admin.Email, before + 1);
        await UntilAsync(admin, row => row.Contains("Sent", StringComparison.Ordinal));
        Assert.Equal(before + 1, await CountAsync());
    }

    [DatabaseFact]
    public async Task What_a_server_refuses_again_and_again_is_given_up_and_goes_out_when_an_administrator_says_so()
    {
        Site.Log.Expect("A mail could not be handed over.");
        using var admin = await LoginAsync(Cast.Admin);
        var before = await CountAsync();
        await Server.TellAsync("refuse");
        await AskAsync(admin);
        Assert.Contains("Try again later", await UntilAsync(admin, row => row.Contains("Given up", StringComparison.Ordinal)), StringComparison.Ordinal);
        await Server.TellAsync("accept");
        var list = await admin.OpenAsync(Queue + "?state=Failed");
        Assert.Contains("on its way again", (await list.Form("Send again").SendAsync()).Text, StringComparison.Ordinal);
        await Server.WaitForAsync(Cast.Admin.Email, before + 1);
    }

    [DatabaseFact]
    public async Task No_line_break_of_a_text_begins_a_header()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var edit = await admin.OpenAsync("/admin/Mail/Texts/Edit/Test");
        var saved = await edit.Form("Save").Fill("Liquid", "Subject: {{ \"Broken%0D%0ABcc: thief@evil.example%0D%0A%0D%0Ahello\" | url_decode }}\n<p>Text</p>").SendAsync();
        Assert.Contains("saved", saved.Text, StringComparison.Ordinal);
        var mail = await SendAsync(admin);
        Assert.Equal("Broken Bcc: thief@evil.example hello", mail.Header("Subject"));
        Assert.Null(mail.Header("Bcc"));
        Assert.Equal([Cast.Admin.Email], mail.To);
        await (await admin.OpenAsync("/admin/Mail/Texts/Edit/Test")).Form("Reset").SendAsync();
    }

    [DatabaseFact]
    public async Task A_mail_is_in_the_language_that_it_is_meant_for()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await SpeakAsync(admin, "en, de", "de");
        Assert.Contains("lang=\"de\"", (await SendAsync(admin)).Part("text/html"), StringComparison.Ordinal);
        Assert.Contains("lang=\"en\"", (await SendAsync(admin, Preview + "?language=en")).Part("text/html"), StringComparison.Ordinal);
        Assert.Contains("lang=\"de\"", (await SendAsync(admin, Preview + "?language=fr")).Part("text/html"), StringComparison.Ordinal);
        await SpeakAsync(admin, "en", "en");
    }

    [DatabaseFact]
    public async Task An_administrator_sets_the_server_up_and_its_password_is_seen_nowhere()
    {
        const string Secret = "Mail-Secret-7";
        using var admin = await LoginAsync(Cast.Admin);
        await Server.TellAsync("members");
        var form = (await admin.OpenAsync(Settings)).Form("Save").Tick("Send mail by the settings below").Tick("The server asks for a name and a password");
        var refused = await form.Fill("Sender", "nobody").Fill("Name of the server", "not a name").Fill("Port", "0").SendAsync();
        Assert.Contains("Write the e-mail address that mail comes from.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Write the name of the server", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Write the password.", refused.Text, StringComparison.Ordinal);
        var saved = await refused.Form("Save")
            .Fill("Sender", "shop@vela.example").Fill("Name of the server", "127.0.0.1").Fill("Port", Server.Port).Choose("Encryption", "None, for a server on this machine")
            .Fill("User name", "portal").Fill("Password", Secret).SendAsync();
        Assert.DoesNotContain(Secret, saved.Html, StringComparison.Ordinal);
        var test = (await admin.OpenAsync("/admin/Email/Test")).Form("Send").Fill("To", "somebody@test.example").Fill("Subject", "A try").Fill("Text", "Does it work?");
        Assert.Contains("was accepted", (await test.SendAsync()).Text, StringComparison.Ordinal);
        var mail = (await Server.WaitForAsync("somebody@test.example")).Single();
        Assert.Equal(("portal", "shop@vela.example", "A try"), (mail.User, mail.From, mail.Header("Subject")));

        await using var database = await Site.OpenDatabaseAsync();
        Assert.DoesNotContain(await DatabaseContent.RowsAsync(database), row => row.Contains(Secret, StringComparison.Ordinal));
        var wrong = await (await admin.OpenAsync(Settings)).Form("Save").Fill("Password", "not it").SendAsync();
        Assert.Contains("updated", wrong.Text, StringComparison.Ordinal);
        Site.Log.Expect("A mail could not be handed over.");
        test = (await admin.OpenAsync("/admin/Email/Test")).Form("Send").Fill("To", "somebody@test.example").Fill("Subject", "A try").Fill("Text", "Does it work?");
        Assert.Contains("The mail was not accepted.", (await test.SendAsync()).Text, StringComparison.Ordinal);
        await (await admin.OpenAsync(Settings)).Form("Save").Tick("Send mail by the settings below", false).SendAsync();
        await Server.TellAsync("anybody");
    }

    [DatabaseFact]
    public async Task Mail_that_waited_when_the_site_died_goes_out_after_its_next_start()
    {
        Site.Log.Expect("A mail could not be handed over.");
        using var admin = await LoginAsync(Cast.Admin);
        var before = await CountAsync();
        await Server.TellAsync("stop");
        await AskAsync(admin);
        await Site.KillAsync();
        await Server.TellAsync("start");
        await Site.StartAgainAsync();
        await Server.WaitForAsync(Cast.Admin.Email, before + 1);
        Assert.Equal(before + 1, await CountAsync());
    }

    protected static async Task AskManyAsync(Visitor admin, int count)
    {
        for (var i = 0; i < count; i++)
        {
            await AskAsync(admin);
        }
    }

    /// <summary>Presses the button, which the site may say in German.</summary>
    private static async Task AskAsync(Visitor admin, string preview = Preview)
    {
        var page = await admin.OpenAsync(preview);
        var isGerman = page.Document.DocumentElement.GetAttribute("lang") == "de";
        var sent = await page.Form(isGerman ? "An mich senden" : "Send it to me").SendAsync();
        Assert.True(sent.Text.Contains("on its way", StringComparison.Ordinal) || sent.Text.Contains("auf dem Weg", StringComparison.Ordinal), sent.ToString());
    }

    private static async Task SpeakAsync(Visitor admin, string languages, string first) =>
        await (await admin.OpenAsync("/admin/Settings/localization?culture=en")).Form("Save").Fill("Supported languages", languages).Fill("Default language", first).SendAsync();

    private async Task<ReceivedMail> SendAsync(Visitor admin, string preview = Preview)
    {
        var before = await CountAsync();
        await AskAsync(admin, preview);
        return (await Server.WaitForAsync(Cast.Admin.Email, before + 1))[^1];
    }

    /// <summary>The mails to the administrator so far.</summary>
    protected async Task<int> CountAsync() => (await Server.MailsAsync()).Count(mail => mail.To.Contains(Cast.Admin.Email));

    private static Task<string> UntilAsync(Visitor admin, Func<string, bool> isSo) =>
        Eventually.IsAsync(async () => (await admin.OpenAsync(Queue)).Texts("tbody tr")[0], isSo);
}

[RequiresNode("smtp")]
public sealed class DeliveryTestsOnSqlite(MailSqliteSite site) : DeliveryTests(site), IClassFixture<MailSqliteSite>;

[RequiresNode("smtp")]
[RequiresPostgres]
public sealed class DeliveryTestsOnPostgres(MailPostgresSite site) : DeliveryTests(site), IClassFixture<MailPostgresSite>
{
    [DatabaseFact]
    public async Task Of_two_nodes_each_mail_goes_out_by_one()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await using var other = await Site.StartNodeAsync();
        using var there = admin.At(other.Address);
        var before = await CountAsync();
        const int Each = 15;
        await Task.WhenAll(Task.Run(() => AskManyAsync(admin, Each)), Task.Run(() => AskManyAsync(there, Each)));
        await Server.WaitForAsync(Cast.Admin.Email, before + (2 * Each));
        await Eventually.IsAsync(async () => await Site.QueryAsync<long>("""SELECT COUNT(*) FROM "QueuedMailIndex" WHERE "DueUtc" IS NOT NULL""") == 0);
        Assert.Equal(before + (2 * Each), await CountAsync());
    }
}
