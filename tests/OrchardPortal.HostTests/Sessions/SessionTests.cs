using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Sessions;

/// <summary>Sessions begin, last and end (requirement 19), by a clock that the tests put forward.</summary>
[Trait("Requirement", "19")]
public sealed class SessionTests(ClockedSqliteSite site) : SiteTest(site), IClassFixture<ClockedSqliteSite>
{
    private static readonly TimeSpan _idle = TimeSpan.FromMinutes(60);

    [Fact]
    public async Task Whoever_is_idle_for_too_long_is_logged_out_told_so_and_returns_to_where_they_were()
    {
        using var ana = await LoginAsync(Cast.Ana);
        site.Clock.Forward(_idle - TimeSpan.FromMinutes(2));
        Assert.Equal("/tickets", (await ana.OpenAsync("/tickets")).Path);

        // That page has put the end off.
        site.Clock.Forward(_idle - TimeSpan.FromMinutes(2));
        Assert.Equal("/tickets", (await ana.OpenAsync("/tickets")).Path);

        site.Clock.Forward(_idle);
        var login = await ana.OpenAsync("/tickets?status=closed");
        Assert.Equal("/account/login", login.Address.AbsolutePath);
        Assert.Contains("You were logged out", login.Text);
        var back = await login.Form("Log in").Fill("E-mail address or user name", Cast.Ana.Email).Fill("Password", Account.Password).SendAsync();
        Assert.Equal("/tickets?status=closed", back.Path);
    }

    [Fact]
    public async Task A_session_ends_in_the_end_however_busy_it_was()
    {
        using var ana = await LoginAsync(Cast.Ana);
        for (var hour = 0; hour < 48 && (await ana.OpenAsync("/tickets")).Address.AbsolutePath == "/tickets"; hour++)
        {
            site.Clock.Forward(TimeSpan.FromMinutes(45));
        }

        Assert.Equal("/account/login", (await ana.OpenAsync("/tickets")).Address.AbsolutePath);
    }

    [Fact]
    public async Task Asking_how_long_the_session_lives_does_not_prolong_it_but_staying_does()
    {
        using var ana = await LoginAsync(Cast.Ana);
        site.Clock.Forward(TimeSpan.FromMinutes(59));
        var asked = await ana.OpenAsync("/account/session");
        Assert.Matches("\"seconds\":[3-6]\\d,\"renewable\":true", asked.Html);

        var token = System.Text.Json.JsonDocument.Parse(asked.Html).RootElement.GetProperty("token").GetString();
        using var stay = new HttpRequestMessage(HttpMethod.Post, "/account/session");
        stay.Headers.Add("RequestVerificationToken", token);
        Assert.Matches("\"seconds\":3600", (await ana.SendAsync(stay)).Html);
        site.Clock.Forward(TimeSpan.FromMinutes(58));
        Assert.Equal("/tickets", (await ana.OpenAsync("/tickets")).Path);

        using var luis = await LoginAsync(Cast.Luis);
        for (var minute = 0; minute < 6; minute++)
        {
            site.Clock.Forward(TimeSpan.FromMinutes(11));
            await luis.OpenAsync("/account/session");
        }

        Assert.Contains("\"seconds\":0", (await luis.OpenAsync("/account/session")).Html);
        Assert.Equal("/account/login", (await luis.OpenAsync("/tickets")).Address.AbsolutePath);
        using var forged = new HttpRequestMessage(HttpMethod.Post, "/account/session");
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.SendAsync(forged)).Status);
    }

    [Fact]
    public async Task What_a_page_asks_for_at_once_brings_one_fresh_cookie()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var sameCookie = ana.At(Site);
        Assert.Null((await ana.OpenAsync("/tickets")).Header("Set-Cookie"));

        site.Clock.Forward(TimeSpan.FromMinutes(2));
        Assert.Contains("orchauth=", (await ana.OpenAsync("/tickets")).Header("Set-Cookie"));
        Assert.Null((await sameCookie.OpenAsync("/tickets")).Header("Set-Cookie"));

        // An answer that never came is made good.
        site.Clock.Forward(TimeSpan.FromSeconds(20));
        Assert.Contains("orchauth=", (await sameCookie.OpenAsync("/tickets")).Header("Set-Cookie"));
    }

    [Fact]
    public async Task Every_login_is_a_session_of_its_own_and_a_copied_cookie_ends_with_it()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var thief = ana.At(Site);
        Assert.Equal("/tickets", (await thief.OpenAsync("/tickets")).Path);

        // What was there before a login is worth nothing after it.
        var cookie = ana.Cookies.GetAllCookies()["orchauth"]!.Value;
        await (await (await ana.OpenAsync("/tickets")).FollowAsync("Log out")).Form("Log out").SendAsync();
        Assert.Equal("/account/login", (await thief.OpenAsync("/tickets")).Address.AbsolutePath);

        using var again = await LoginAsync(Cast.Ana);
        Assert.NotEqual(cookie, again.Cookies.GetAllCookies()["orchauth"]!.Value);
        Assert.Equal("/tickets", (await again.OpenAsync("/tickets")).Path);
        Assert.Equal("/account/login", (await thief.OpenAsync("/tickets")).Address.AbsolutePath);
    }
}
