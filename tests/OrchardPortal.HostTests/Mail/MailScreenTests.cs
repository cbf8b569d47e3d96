using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Mail;

/// <summary>The texts of mails, and the folder that mail goes to in Development. The tests of a class run one after the other.</summary>
public sealed class MailScreenTests(OwnSqliteSite site) : SiteTest(site), IClassFixture<OwnSqliteSite>
{
    private const string Edit = "/admin/Mail/Texts/Edit/Test";
    private const string Preview = "/admin/Mail/Texts/Preview/Test";
    private const string Folder = "/admin/Mail/Folder/Index";

    [Fact]
    [Trait("Requirement", "90")]
    public async Task A_text_is_changed_seen_with_an_example_and_taken_back()
    {
        using var admin = await LoginAsync(Cast.Admin);
        var shipped = (await admin.OpenAsync(Edit)).Form("Save").Value("Liquid");
        var saved = await (await admin.OpenAsync(Edit)).Form("Save").Fill("Liquid", "Subject: Ours at {{ SiteName }}\n<p>For {{ ToName }} & all</p>").SendAsync();
        Assert.Contains("Changed", saved.Text, StringComparison.Ordinal);
        var preview = await admin.OpenAsync(Preview);
        Assert.Contains("Ours at Vela Espresso Help", preview.Text, StringComparison.Ordinal);
        Assert.Contains("For Alex Moreau & all", preview.Texts("pre")[0], StringComparison.Ordinal);
        var frame = preview.Document.QuerySelector("iframe")!;
        Assert.Equal("allow-popups", frame.GetAttribute("sandbox"));
        var html = await admin.OpenAsync(frame.GetAttribute("src")!);
        Assert.Contains("For Alex Moreau &amp; all", html.Html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("sandbox", html.Header("Content-Security-Policy"), StringComparison.Ordinal);
        var reset = await (await admin.OpenAsync(Edit)).Form("Reset").SendAsync();
        Assert.Equal(shipped, reset.Form("Save").Value("Liquid"));
        Assert.Contains("As shipped", reset.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>No subject</p>", "The first line has to be the subject")]
    [InlineData("Subject: x\n{% for a in b %}", "(2:")]
    [InlineData("", "Write a text")]
    [InlineData("Subject: x\n{% for i in (1..100000000) %}x{% endfor %}", "steps")]
    public async Task What_is_wrong_with_a_text_is_told_beside_it_and_what_was_typed_is_kept(string text, string error)
    {
        using var admin = await LoginAsync(Cast.Admin);
        var page = await (await admin.OpenAsync(Edit)).Form("Save").Fill("Liquid", text).SendAsync();
        Assert.Contains(error, page.Document.GetElementById("Content-error")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(text, page.Form("Save").Value("Liquid").ReplaceLineEndings("\n"));
        Assert.DoesNotContain("Changed", (await admin.OpenAsync(Edit)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_of_Development_is_shown_in_the_admin_and_harms_nobody()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await (await admin.OpenAsync(Edit)).Form("Save").Fill("Liquid", "Subject: <b>Ärger & \"Spaß\"</b>\n<p onclick=\"alert(1)\">Grüße<script>alert(1)</script></p>").SendAsync();
        await (await admin.OpenAsync(Preview)).Form("Send it to me").SendAsync();
        var folder = await Eventually.IsAsync(() => admin.OpenAsync(Folder), page => page.Text.Contains("Ärger", StringComparison.Ordinal));
        var mail = await folder.FollowAsync("<b>Ärger & \"Spaß\"</b>");
        Assert.Contains("Grüße", mail.Texts("pre")[0], StringComparison.Ordinal);
        Assert.Contains("auto-generated", mail.Text, StringComparison.Ordinal);
        var html = await admin.OpenAsync(mail.Document.QuerySelector("iframe")!.GetAttribute("src")!);
        Assert.DoesNotContain("<script", html.Html, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", html.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await admin.GetAsync("/admin/Mail/Folder/Open/..%2F..%2FOrchardCore")).Status);
        Assert.Contains("There is none", (await folder.Form("Empty the folder").SendAsync()).Text, StringComparison.Ordinal);
        await (await admin.OpenAsync(Edit)).Form("Reset").SendAsync();
    }

    [Fact]
    public async Task Only_who_may_manage_mail_sees_it()
    {
        using var agent = await LoginAsync(Cast.Agent);
        foreach (var address in (string[])["/admin/Mail/Index", "/admin/Mail/Texts/Index", Edit, Preview, Folder, "/admin/Invitations/Index", "/admin/Email/Test"])
        {
            var page = await agent.GetAsync(address);
            Assert.True(page.Address.AbsolutePath != address.Split('?')[0] || page.Status == HttpStatusCode.Forbidden, page.ToString());
        }
    }
}
