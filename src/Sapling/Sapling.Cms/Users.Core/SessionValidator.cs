using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
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
    private readonly UserManager<IUser> _userManager;
    private readonly IUserClaimsPrincipalFactory<IUser> _principalFactory;
    private readonly string _stampClaim;

    public SessionValidator(
        UserSessions sessions,
        UserManager<IUser> userManager,
        IUserClaimsPrincipalFactory<IUser> principalFactory,
        IOptions<IdentityOptions> options)
    {
        _sessions = sessions;
        _userManager = userManager;
        _principalFactory = principalFactory;
        _stampClaim = options.Value.ClaimsIdentity.SecurityStampClaimType;
    }

    public async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var principal = context.Principal;
        var session = principal?.FindFirstValue(ClaimTypes.NameIdentifier) is { } userId
            ? await _sessions.GetAsync(userId, ReadAsync)
            : null;
        if (session is not { IsEnabled: true } || session.SecurityStamp != principal!.FindFirstValue(_stampClaim))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
            return;
        }

        if (session.Version != principal.FindFirstValue(UserSession.VersionClaim)
            && await _userManager.GetUserAsync(principal) is { } user)
        {
            context.ReplacePrincipal(await _principalFactory.CreateAsync(user));
            context.ShouldRenew = true;
        }
    }

    private async Task<UserSession?> ReadAsync(string userId)
        => await _userManager.FindByIdAsync(userId) is User user ? UserSession.Of(user) : null;
}
