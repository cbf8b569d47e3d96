using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace OrchardPortal.Portal.Live;

/// <summary>
/// What a page asks by itself does not keep a session alive: whoever is away is logged out all the same (requirement 19). And
/// logging out ends the streams.
/// </summary>
internal sealed class LiveCookie(LiveStreams streams) : IPostConfigureOptions<CookieAuthenticationOptions>
{
    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        var checking = options.Events.OnCheckSlidingExpiration;
        options.Events.OnCheckSlidingExpiration = context =>
        {
            if (IsByItself(context.Request))
            {
                context.ShouldRenew = false;
                return Task.CompletedTask;
            }

            return checking(context);
        };
        var signingOut = options.Events.OnSigningOut;
        options.Events.OnSigningOut = async context =>
        {
            if (context.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } userId)
            {
                streams.EndOf(userId);
            }

            await signingOut(context);
        };
    }

    private static bool IsByItself(HttpRequest request) =>
        request.Headers.ContainsKey(LiveRequest.Header) || request.Path.Value?.EndsWith("/live", StringComparison.OrdinalIgnoreCase) == true;
}
