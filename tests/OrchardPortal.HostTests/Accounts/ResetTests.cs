using System.Net;

namespace OrchardPortal.HostTests.Accounts;

/// <summary>A forgotten password is replaced by whoever reads the account's mail, and by nobody else.</summary>
[Collection(nameof(AccountCollection))]
[Trait("Requirement", "22")]
public sealed class ResetTests(AccountSqliteSite site) : AccountTest(site)
{
    private const string NewPassword = "Another-good-2";

    [Fact]
    public async Task A_forgotten_password_is_replaced_and_all_other_sessions_end()
    {
        using var visitor = Visitor();
        var email = NewEmail("forgetful");
        await JoinAsync(visitor, email);
        using var other = Visitor();
        var asked = await (await other.OpenAsync("/account/login")).FollowAsync("Forgot your password?");
        var sent = await asked.Form("Send me a link").Fill("E-mail address", email).SendAsync();
        Assert.Equal("Look into your mailbox", sent.Heading);
        var link = PathOf((await LetterAsync(email, "Set another password")).Link("/account/reset"));
        using var scanner = Visitor();
        await scanner.OpenAsync(link);
        var page = await other.OpenAsync(link);
        Assert.Equal("no-referrer", page.Header("Referrer-Policy"));
        var weak = await page.Form("Set the password").Fill("New password", "aA1-aA1").SendAsync();
        Assert.Equal(["A password has at least 8 characters."], weak.Texts("#errors li"));
        Assert.Equal("/tickets", (await visitor.OpenAsync("/tickets")).Path);

        var done = await weak.Form("Set the password").Fill("New password", NewPassword).SendAsync();
        Assert.Equal("/account/login", done.Path);
        Assert.Contains("Your password is changed", done.Html);
        Assert.Equal("/account/login", (await visitor.OpenAsync("/tickets")).Address.AbsolutePath);
        Assert.Equal("/account/login", (await TryAsync(visitor, email, Password)).Path);
        Assert.Equal("/tickets", (await TryAsync(visitor, email, NewPassword)).Path);
        await LetterAsync(email, "Your password at");
        ShouldBeGone(await other.GetAsync(link));
        ShouldBeGone(await page.Form("Set the password").Fill("New password", "Once-more-33").SendAsync());
        Assert.Equal("/tickets", (await TryAsync(Visitor(), email, NewPassword)).Path);
    }

    [Fact]
    public async Task Whoever_forgot_the_password_on_the_way_comes_to_where_they_wanted_to_go()
    {
        var email = await MemberAsync();
        using var visitor = Visitor();
        var asked = await (await visitor.OpenAsync("/tickets?status=closed")).FollowAsync("Forgot your password?");
        await asked.Form("Send me a link").Fill("E-mail address", email).SendAsync();
        var link = PathOf((await LetterAsync(email, "Set another password")).Link("/account/reset"));
        var login = await (await visitor.OpenAsync(link)).Form("Set the password").Fill("New password", NewPassword).SendAsync();
        var list = await login.Form("Log in").Fill("E-mail address or user name", email).Fill("Password", NewPassword).SendAsync();
        Assert.Equal("/tickets?status=closed", list.Path);

        // An address elsewhere is nowhere to go.
        Assert.DoesNotContain("evil", (await visitor.OpenAsync("/account/reset-request?returnUrl=https%3A%2F%2Fevil.example")).Document.QuerySelector("main")!.InnerHtml);
    }

    [Fact]
    public async Task A_new_password_ends_the_other_links_into_the_account()
    {
        var email = await MemberAsync();
        var (first, second) = (await AskAsync(email), await AskAsync(email, 2));
        var magic = await MagicLinkAsync(email);
        using var visitor = Visitor();
        await (await visitor.OpenAsync(second)).Form("Set the password").Fill("New password", NewPassword).SendAsync();
        ShouldBeGone(await visitor.GetAsync(first));
        ShouldBeGone(await visitor.GetAsync(magic));
    }

    [Fact]
    public async Task A_token_that_is_too_old_altered_blank_or_of_another_purpose_opens_nothing()
    {
        var email = await MemberAsync();
        var link = await AskAsync(email);
        var token = link.Split('=')[1];
        var magic = (await MagicLinkAsync(email)).Split('=')[1];
        using var visitor = Visitor();
        var form = (await visitor.OpenAsync(link)).Form("Set the password").Fill("New password", NewPassword);
        foreach (var bad in (string[])["", " ", token + "=", token + "%20", " " + token, token[..^1], token + "A", token.ToUpperInvariant(), magic, new('A', 43), new('x', 5000)])
        {
            ShouldBeGone(await visitor.GetAsync("/account/reset?token=" + WebUtility.UrlEncode(bad)));
            ShouldBeGone(await form.Set("Token", bad).SendAsync());
        }

        // A reset's token neither logs in nor makes an account.
        ShouldBeGone(await visitor.GetAsync("/account/magic-link-login?token=" + token));
        ShouldBeGone(await visitor.GetAsync("/account/activate?token=" + token));
        site.Clock.Forward(TimeSpan.FromMinutes(61));
        ShouldBeGone(await visitor.GetAsync(link));
        ShouldBeGone(await form.Set("Token", token).SendAsync());
        Assert.Equal("/tickets", (await TryAsync(visitor, email, Password)).Path);
    }

    [Fact]
    public async Task What_the_visitor_calls_the_site_stands_in_no_mail()
    {
        var email = await MemberAsync();
        using var visitor = Visitor();
        visitor.Say("X-Forwarded-Host", "evil.example");
        var form = (await visitor.OpenAsync("/account/reset-request")).Form("Send me a link").Fill("E-mail address", email);
        var request = new HttpRequestMessage(HttpMethod.Post, form.Action) { Content = new FormUrlEncodedContent(form.Fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
        request.Headers.Host = "evil.example";
        request.Headers.Add("Cookie", visitor.Cookies.GetCookieHeader(Site.Address));
        await visitor.SendOnceAsync(request);
        var letter = await LetterAsync(email, "Set another password");
        Assert.DoesNotContain("evil.example", letter.Text);
        Assert.Equal(Site.Address.Authority, letter.Link("/account/reset").Authority);
    }

    [Fact]
    public async Task An_account_that_was_disabled_gets_no_link_and_an_old_one_changes_nothing()
    {
        var email = await MemberAsync();
        var link = await AskAsync(email);
        using var admin = await LoginAsync(Cast.Admin);
        var users = await admin.OpenAsync("/admin/Users/Index?q=" + WebUtility.UrlEncode(email));
        var name = users.Texts("tbody td, tbody th")[0];
        await (await users.FollowAsync(name)).Form("Save").Tick("The account is enabled", false).SendAsync();
        using var visitor = Visitor();
        ShouldBeGone(await visitor.GetAsync(link));
        Assert.Equal("/account/login", (await TryAsync(visitor, email, Password)).Path);
    }

    private async Task<string> MemberAsync()
    {
        using var visitor = Visitor();
        var email = NewEmail("member");
        await JoinAsync(visitor, email);
        return email;
    }

    private async Task<string> AskAsync(string email, int number = 1)
    {
        using var visitor = Visitor();
        await (await visitor.OpenAsync("/account/reset-request")).Form("Send me a link").Fill("E-mail address", email).SendAsync();
        return PathOf((await LetterAsync(email, "Set another password", number)).Link("/account/reset"));
    }

    private async Task<string> MagicLinkAsync(string email)
    {
        using var visitor = Visitor();
        await (await visitor.OpenAsync("/account/magic-link")).Form("Send me a link").Fill("E-mail address", email).SendAsync();
        return PathOf((await LetterAsync(email, "Your link to log in")).Link("/account/magic-link-login"));
    }
}
