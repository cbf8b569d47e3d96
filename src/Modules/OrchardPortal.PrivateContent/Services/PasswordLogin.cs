using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class PasswordLogin(
    IUserService userService,
    SignInManager<IUser> signInManager,
    IPasswordHasher<IUser> passwordHasher,
    ISiteService siteService,
    IAuthorizationService authorizationService,
    IClock clock) : IPasswordLogin
{
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(14);
    private static readonly User _nobody = new() { UserName = "nobody" };
    private static string? _nobodysHash;

    public async Task<ClaimsPrincipal?> TryAsync(string userName, string password, bool rememberMe)
    {
        var user = await userService.GetUserAsync(userName);

        if (user is null)
        {
            // The work of a real check, so that the time taken does not tell whether the account exists.
            _nobodysHash ??= passwordHasher.HashPassword(_nobody, Guid.NewGuid().ToString());
            passwordHasher.VerifyHashedPassword(_nobody, _nobodysHash, password);

            return null;
        }

        var result = await signInManager.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        if (!result.Succeeded || user is User { IsEnabled: false })
        {
            return null;
        }

        var settings = await siteService.GetSettingsAsync<PrivateContentSettings>();
        var principal = await signInManager.CreateUserPrincipalAsync(user);

        if (!settings.PasswordLogin && !await authorizationService.AuthorizeAsync(principal, AdminPermissions.AccessAdminPanel))
        {
            return null;
        }

        var now = clock.UtcNow;

        await signInManager.SignInAsync(user, new AuthenticationProperties
        {
            IsPersistent = rememberMe,
            AllowRefresh = true,
            IssuedUtc = now,
            ExpiresUtc = now + (rememberMe ? _remembered : TimeSpan.FromMinutes(settings.IdleMinutes)),
        });

        return principal;
    }
}
