using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Scope;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>
/// Gives every login a session of its own, whoever signs in, and checks it with every request: by memory alone, see
/// <see cref="EndedSessions"/>.
/// </summary>
internal sealed class SessionCookie(EndedSessions ended, SeenSessions seen, RenewedSessions renewed, TimeProvider time) : IPostConfigureOptions<CookieAuthenticationOptions>
{
    // The cookie is renewed at most so often: the idle time is measured to within this.
    private static readonly TimeSpan _renewal = TimeSpan.FromMinutes(1);

    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        var (signingIn, validating, checking) = (options.Events.OnSigningIn, options.Events.OnValidatePrincipal, options.Events.OnCheckSlidingExpiration);
        var (signingOut, redirecting) = (options.Events.OnSigningOut, options.Events.OnRedirectToLogin);

        options.Events.OnSigningIn = async context =>
        {
            await BeginAsync(context);
            await signingIn(context);
        };
        options.Events.OnValidatePrincipal = context => ValidateAsync(context, validating);
        options.Events.OnCheckSlidingExpiration = async context =>
        {
            await checking(context);
            context.ShouldRenew = context.ElapsedTime >= _renewal && !SessionStatus.IsAsked(context.Request)
                && (SessionIds.Of(context.Principal) is not { } sessionId || renewed.Note(sessionId, time.GetUtcNow().UtcDateTime));
        };
        options.Events.OnSigningOut = async context =>
        {
            await EndAsync(context.HttpContext);
            await signingOut(context);
        };
        options.Events.OnRedirectToLogin = context =>
        {
            // What was sent cannot be opened: logging in leads back to the page with the form.
            if (FormPage.Of(context.Request) is { } page)
            {
                context.RedirectUri = QueryHelpers.AddQueryString(new Uri(context.RedirectUri).GetLeftPart(UriPartial.Path), options.ReturnUrlParameter, page);
            }

            // Whoever still brings a cookie, or sends a form, was logged in: the login page says that this has ended.
            if (context.Request.Cookies.ContainsKey(options.Cookie.Name!) || HttpMethods.IsPost(context.Request.Method))
            {
                context.RedirectUri = QueryHelpers.AddQueryString(context.RedirectUri, SessionStatus.EndedParameter, "true");
            }

            return redirecting(context);
        };
    }

    private async Task BeginAsync(CookieSigningInContext context)
    {
        if (context.Principal is not { Identity: ClaimsIdentity identity } principal || principal.FindFirstValue(ClaimTypes.NameIdentifier) is not { } userId)
        {
            return;
        }

        var services = context.HttpContext.RequestServices;
        // Logging in again ends what this browser had before.
        await EndAsync(context.HttpContext);

        var limits = await services.GetRequiredService<ISessionLimits>().GetAsync();
        var now = time.GetUtcNow();
        limits.Begin(context.Properties, now);
        var stampClaim = services.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var session = new MemberSession
        {
            SessionId = SessionIds.New(),
            UserId = userId,
            Stamp = SessionIds.StampOf(principal.FindFirstValue(stampClaim)),
            StartedUtc = now.UtcDateTime,
            SeenUtc = now.UtcDateTime,
            UntilUtc = SessionLimits.UntilOf(context.Properties).UtcDateTime,
            IdleMinutes = (int)limits.For(context.Properties.IsPersistent).Idle.TotalMinutes,
            Device = DeviceText.Of(context.Request.Headers.UserAgent),
            Network = context.HttpContext.Connection.RemoteIpAddress?.ToString() ?? string.Empty,
        };
        SessionIds.Set(identity, session.SessionId);
        seen.Note(session.SessionId, session.SeenUtc);
        await services.GetRequiredService<MemberSessions>().BeginAsync(session);
    }

    private async Task ValidateAsync(CookieValidatePrincipalContext context, Func<CookieValidatePrincipalContext, Task> validating)
    {
        var sessionId = SessionIds.Of(context.Principal);
        var limits = await context.HttpContext.RequestServices.GetRequiredService<ISessionLimits>().GetAsync();
        var now = time.GetUtcNow();

        if (sessionId is null || limits.EndOf(context.Properties) <= now || await ended.ContainsAsync(sessionId))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        await validating(context);
        if (context.Principal is not null && IsPage(context.Request) && seen.Note(sessionId, now.UtcDateTime))
        {
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<MemberSessions>().SeenAsync(sessionId));
        }
    }

    private static async Task EndAsync(HttpContext http)
    {
        if (SessionIds.Of(http.User) is { } sessionId && http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } userId)
        {
            await http.RequestServices.GetRequiredService<MemberSessions>().EndAsync(userId, sessionId);
        }
    }

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
