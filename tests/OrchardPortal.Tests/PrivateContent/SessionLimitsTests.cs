using Microsoft.AspNetCore.Authentication;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.Tests.PrivateContent;

[Trait("Requirement", "19")]
public sealed class SessionLimitsTests
{
    private static readonly DateTimeOffset _now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly SessionLimits _limits = new(TimeSpan.FromMinutes(20), TimeSpan.FromHours(8));

    [Fact]
    public void A_session_ends_after_its_idle_time_and_every_page_puts_that_off()
    {
        var cookie = Begin(isRemembered: false);
        Assert.Equal(_now.AddMinutes(20), _limits.EndOf(cookie));
        Renew(cookie, _now.AddMinutes(15));
        Assert.Equal(_now.AddMinutes(35), _limits.EndOf(cookie));
    }

    [Fact]
    public void No_page_puts_off_the_absolute_end()
    {
        var cookie = Begin(isRemembered: false);
        Renew(cookie, _now.AddHours(7.9));
        Assert.Equal(_now.AddHours(8), _limits.EndOf(cookie));
    }

    [Fact]
    public void Whoever_is_remembered_has_no_idle_time_but_an_end()
    {
        var cookie = Begin(isRemembered: true);
        Assert.Equal(_now.AddDays(14), _limits.EndOf(cookie));
        Renew(cookie, _now.AddDays(7));
        Assert.Equal(_now.AddDays(14), _limits.EndOf(cookie));
    }

    [Fact]
    public void A_shorter_idle_time_holds_for_running_sessions_and_a_cookie_without_limits_is_over()
    {
        var cookie = Begin(isRemembered: false);
        Assert.Equal(_now.AddMinutes(5), (_limits with { Idle = TimeSpan.FromMinutes(5) }).EndOf(cookie));
        Assert.Equal(DateTimeOffset.MinValue, _limits.EndOf(new AuthenticationProperties { IssuedUtc = _now, ExpiresUtc = _now.AddDays(1) }));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox, Windows")]
    [InlineData("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Safari/537.36 Edg/128.0", "Edge, Windows")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1", "Safari, iPhone")]
    [InlineData("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0 Mobile Safari/537.36", "Chrome, Android")]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData(null, "")]
    public void A_browser_is_called_by_a_name_that_its_owner_knows(string? userAgent, string name) => Assert.Equal(name, DeviceText.Of(userAgent));

    private static AuthenticationProperties Begin(bool isRemembered)
    {
        var cookie = new AuthenticationProperties { IsPersistent = isRemembered };
        _limits.Begin(cookie, _now);
        return cookie;
    }

    // As the cookie handler does it.
    private static void Renew(AuthenticationProperties cookie, DateTimeOffset now)
    {
        var span = cookie.ExpiresUtc!.Value - cookie.IssuedUtc!.Value;
        (cookie.IssuedUtc, cookie.ExpiresUtc) = (now, now + span);
    }
}
