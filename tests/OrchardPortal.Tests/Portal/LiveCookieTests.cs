using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OrchardPortal.Portal.Live;

namespace OrchardPortal.Tests.Portal;

public sealed class LiveCookieTests
{
    private readonly LiveStreams _streams = new();
    private readonly CookieAuthenticationOptions _options = new();

    public LiveCookieTests() => new LiveCookie(_streams).PostConfigure(IdentityConstants.ApplicationScheme, _options);

    [Theory]
    [Trait("Requirement", "19")]
    [InlineData("/tickets/1029", false, true)]
    [InlineData("/tickets/1029", true, false)]
    [InlineData("/tickets/live", false, false)]
    [InlineData("/tickets/1029/live", false, false)]
    public async Task What_a_page_asks_by_itself_keeps_no_session_alive(string path, bool byItself, bool renewed)
    {
        var http = new DefaultHttpContext();
        http.Request.Path = path;
        if (byItself)
        {
            http.Request.Headers["X-Live"] = "1";
        }

        var ticket = new AuthenticationTicket(new ClaimsPrincipal(), IdentityConstants.ApplicationScheme);
        var context = new CookieSlidingExpirationContext(http, Scheme, _options, ticket, TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(10)) { ShouldRenew = true };
        await _options.Events.CheckSlidingExpiration(context);
        Assert.Equal(renewed, context.ShouldRenew);
    }

    [Fact]
    public async Task Logging_out_ends_the_streams_of_that_user_alone()
    {
        using var ana = _streams.TryEnter("contact1", "user1")!;
        using var luis = _streams.TryEnter("contact2", "user2")!;
        var http = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, "user1")], "test")) };
        await _options.Events.SigningOut(new CookieSigningOutContext(http, Scheme, _options, null, new CookieOptions()));
        Assert.True(ana.Ended.IsCancellationRequested);
        Assert.False(luis.Ended.IsCancellationRequested);
    }

    private static AuthenticationScheme Scheme { get; } = new(IdentityConstants.ApplicationScheme, null, typeof(CookieAuthenticationHandler));
}
