using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class MemberLogin(
    SignInManager<IUser> signInManager,
    UserManager<IUser> userManager,
    PendingLogins pendingLogins,
    IEnumerable<ILoginGate> gates,
    IEnumerable<ISecondFactor> secondFactors,
    IEnumerable<ILoginSession> sessions,
    LandingPages landingPages,
    IConsentLedger ledger,
    IAuthorizationService authorizationService,
    IDomainSettings domainSettings,
    IClock clock,
    IStringLocalizer<MemberLogin> stringLocalizer) : IMemberLogin
{
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(14);

    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<LoginOutcome> CompleteAsync(IUser user, LoginMethod method, bool rememberMe, string? returnUrl) =>
        await GoOnAsync((User)user, new PendingLogin(((User)user).UserId, await StampAsync(user), method, rememberMe, RedirectHttpResult.IsLocalUrl(returnUrl) ? returnUrl! : string.Empty, [])
        {
            BegunUtc = clock.UtcNow,
        });

    public async Task<PendingLogin?> GetPendingAsync() =>
        pendingLogins.Read() is { } pending
        && await userManager.FindByIdAsync(pending.UserId) is { } user
        && pending.Stamp == await StampAsync(user)
            ? pending
            : null;

    public async Task<LoginOutcome> ResumeAsync(LoginStep done) =>
        await GetPendingAsync() is { } pending && await userManager.FindByIdAsync(pending.UserId) is User user
            ? await GoOnAsync(user, pending with { Steps = [.. pending.Steps, done] })
            : new LoginOutcome(null, LoginRefusal.Expired, S["That took too long. Please log in again."]);

    private async Task<LoginOutcome> GoOnAsync(User user, PendingLogin pending)
    {
        if (!user.IsEnabled)
        {
            return Refuse(LoginRefusal.Disabled, S["This account cannot be used at the moment."]);
        }

        // Wrong passwords and codes of anybody must not keep out who comes by another way.
        if (pending.Method is LoginMethod.Password or LoginMethod.MagicLink && await userManager.IsLockedOutAsync(user))
        {
            return Refuse(LoginRefusal.Locked, S.Plural(await LockedMinutesAsync(user), "There were too many attempts to log in to this account. Please try again in a minute.", "There were too many attempts to log in to this account. Please try again in {0} minutes."));
        }

        var principal = await signInManager.CreateUserPrincipalAsync(user);
        foreach (var gate in gates)
        {
            if (await gate.RefuseAsync(user, principal, pending.Method) is { } message)
            {
                return Refuse(LoginRefusal.NoAccess, message);
            }
        }

        if (pending.Method is LoginMethod.Password or LoginMethod.MagicLink
            && !pending.Steps.Contains(LoginStep.SecondFactor)
            && await AnyAsync(secondFactors, factor => factor.IsNeededAsync(user)))
        {
            pendingLogins.Write(pending);

            return LoginOutcome.GoTo("~/" + AccountPaths.TwoFactor);
        }

        if (!await authorizationService.AuthorizeAsync(principal, AdminPermissions.AccessAdminPanel) && await ledger.IsNeededAsync(user))
        {
            if (!pending.Steps.Contains(LoginStep.Consent))
            {
                pendingLogins.Write(pending);

                return LoginOutcome.GoTo("~/" + AccountPaths.Consent);
            }

            await ledger.RecordAsync(user.UserId, user.Email ?? string.Empty, await ledger.GivenNowAsync());
        }

        pendingLogins.Forget();

        return await SignInAsync(user, principal, pending);
    }

    private async Task<LoginOutcome> SignInAsync(User user, ClaimsPrincipal principal, PendingLogin pending)
    {
        var now = clock.UtcNow;
        var login = new NewLogin(
            user,
            pending.Method,
            pending.RememberMe,
            new AuthenticationProperties
            {
                IsPersistent = pending.RememberMe,
                AllowRefresh = true,
                IssuedUtc = now,
                ExpiresUtc = now + (pending.RememberMe ? _remembered : TimeSpan.FromMinutes((await domainSettings.GetAsync()).IdleMinutes)),
            },
            [new Claim(SessionClaims.Method, pending.Method.ToString())]);

        foreach (var session in sessions)
        {
            await session.StartAsync(login);
        }

        await signInManager.SignInWithClaimsAsync(user, login.Properties, login.Claims);

        return LoginOutcome.GoTo(pending.ReturnUrl.Length > 0 ? pending.ReturnUrl : await landingPages.UrlAsync(principal), isSignedIn: true);
    }

    private async Task<int> LockedMinutesAsync(User user) =>
        Math.Max(1, (int)Math.Ceiling(((await userManager.GetLockoutEndDateAsync(user) ?? default) - clock.UtcNow).TotalMinutes));

    private LoginOutcome Refuse(LoginRefusal reason, string message)
    {
        pendingLogins.Forget();

        return new LoginOutcome(null, reason, message);
    }

    private async Task<string> StampAsync(IUser user) => userManager.SupportsUserSecurityStamp ? await userManager.GetSecurityStampAsync(user) : string.Empty;

    private static async Task<bool> AnyAsync<T>(IEnumerable<T> all, Func<T, Task<bool>> ask)
    {
        foreach (var one in all)
        {
            if (await ask(one))
            {
                return true;
            }
        }

        return false;
    }
}
