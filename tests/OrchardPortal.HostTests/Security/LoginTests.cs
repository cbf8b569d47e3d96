using System.Net;
using System.Text.RegularExpressions;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Security;

public abstract partial class LoginTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task An_unknown_account_and_a_wrong_password_answer_the_same()
    {
        var unknown = await TryAsync("nobody@cafecentral.example", "wrong");
        var wrong = await TryAsync("barista@cafecentral.example", "wrong");
        var known = await TryAsync(Cast.Luis.Email, "wrong");
        Assert.Equal(unknown.Status, known.Status);
        Assert.Equal(Plain(unknown, "nobody@cafecentral.example"), Plain(known, Cast.Luis.Email));
        Assert.Equal(Plain(unknown, "nobody@cafecentral.example"), Plain(wrong, "barista@cafecentral.example"));
        Assert.Equal(Cast.Luis.Email, known.Form("Log in").Value("E-mail address or user name"));
        Assert.Equal("", known.Form("Log in").Value("Password"));
    }

    [DatabaseFact]
    public async Task The_login_leads_nowhere_else()
    {
        foreach (var address in (string[])["https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "javascript:alert(1)", "http:elsewhere.example"])
        {
            using var visitor = Visitor();
            var login = await visitor.OpenAsync($"/account/login?returnUrl={Uri.EscapeDataString(address)}");
            var page = await login.Form("Log in").Fill("E-mail address or user name", Cast.Ana.Email).Fill("Password", Account.Password)
                .Set("ReturnUrl", address).SendAsync();
            Assert.Equal("/tickets", page.Path);
            Assert.Equal(Site.Address.Authority, page.Address.Authority);
        }
    }

    [DatabaseFact]
    public async Task Whoever_logs_in_comes_to_where_they_work_and_logging_out_ends_it()
    {
        using var agent = await LoginAsync(Cast.Agent);
        Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync("/admin")).Status);
        using var ana = await LoginAsync(Cast.Ana);
        var asked = await (await ana.OpenAsync("/tickets")).FollowAsync("Log out");
        Assert.True((await ana.OpenAsync("/tickets")).Path == "/tickets", "Asking to log out is not logging out.");
        await asked.Form("Log out").SendAsync();
        Assert.Equal("/account/login", (await ana.OpenAsync("/tickets")).Address.AbsolutePath);
    }

    [DatabaseFact]
    public async Task The_cookie_is_out_of_reach_of_scripts_and_other_sites_and_pages_of_members_are_not_kept()
    {
        using var visitor = Visitor();
        var login = await visitor.OpenAsync("/account/login");
        var answer = await login.Form("Log in").Fill("E-mail address or user name", Cast.Ana.Email).Fill("Password", Account.Password).SendOnceAsync();
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.Contains("auth", StringComparison.OrdinalIgnoreCase)).ToLowerInvariant();
        Assert.Contains("httponly", cookie);
        Assert.Contains("samesite=lax", cookie);
        Assert.Contains("no-store", (await visitor.OpenAsync("/tickets")).Header("Cache-Control"));
    }

    [DatabaseFact]
    public async Task Odd_input_is_explained_and_kept()
    {
        foreach (var name in (string[])["", new string('x', 300), "a\u0007b"])
        {
            var page = await TryAsync(name, "");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.True(page.Texts("#errors li").Count == 2, page.ToString());
        }

        using var visitor = Visitor();
        var form = (await visitor.OpenAsync("/account/login")).Form("Log in").Remove("__RequestVerificationToken");
        Assert.Equal(HttpStatusCode.BadRequest, (await form.SendAsync()).Status);
    }

    private async Task<Page> TryAsync(string userName, string password)
    {
        using var visitor = Visitor();
        var login = await visitor.OpenAsync("/account/login");
        return await login.Form("Log in").Fill("E-mail address or user name", userName).Fill("Password", password).SendAsync();
    }

    private static string Plain(Page page, string userName) => Token().Replace(page.Html, "").Replace(userName, "");

    [GeneratedRegex("""<input name="__RequestVerificationToken"[^>]*>""")]
    private static partial Regex Token();
}

public sealed class LoginTestsOnSqlite(SharedSqliteSite site) : LoginTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class LoginTestsOnPostgres(SharedPostgresSite site) : LoginTests(site), IClassFixture<SharedPostgresSite>;
