using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Users.Models;

namespace OrchardCore.Users.Services;

/// <summary>
/// Checks the cookie of every request: an account that was disabled or removed, or whose password was changed, is out; one whose
/// name or roles were changed goes on with fresh claims.
/// </summary>
internal sealed class SessionValidator : ISecurityStampValidator
{
    private readonly UserSessions _sessions;
    private readonly string _stampClaim;

    // Runs with every request that brings a cookie: what only a changed account needs is made when it is needed.
    public SessionValidator(UserSessions sessions, IOptions<IdentityOptions> options)
    {
        _sessions = sessions;
        _stampClaim = options.Value.ClaimsIdentity.SecurityStampClaimType;
    }

    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var principal = context.Principal;
        var session = principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } userId
            ? await _sessions.GetAsync(userId, id => ReadAsync(context.HttpContext.RequestServices, id))
            : null;
        if (session is not { IsEnabled: true } || session.SecurityStamp != principal!.FindFirstValue(_stampClaim))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        if (session.Version != principal!.FindFirstValue(UserSession.VersionClaim))
        {
            await RefreshAsync(context, principal!);
        }
    }

    private static async Task RefreshAsync(CookieValidatePrincipalContext context, ClaimsPrincipal principal)
    {
        var services = context.HttpContext.RequestServices;
        if (await services.GetRequiredService<UserManager<IUser>>().GetUserAsync(principal) is { } user)
        {
            var fresh = await services.GetRequiredService<IUserClaimsPrincipalFactory<IUser>>().CreateAsync(user);
            if (services.GetRequiredService<IOptions<SecurityStampValidatorOptions>>().Value.OnRefreshingPrincipal is { } listener)
            {
                var refresh = new SecurityStampRefreshingPrincipalContext { CurrentPrincipal = principal, NewPrincipal = fresh };
                await listener(refresh);
                fresh = refresh.NewPrincipal ?? fresh;
            }

            context.ReplacePrincipal(fresh);
            context.ShouldRenew = true;
        }
    }

    private static async Task<UserSession?> ReadAsync(IServiceProvider services, string userId)
        => await services.GetRequiredService<IUserStore<IUser>>().FindByIdAsync(userId, CancellationToken.None) is User user ? UserSession.Of(user) : null;
}
