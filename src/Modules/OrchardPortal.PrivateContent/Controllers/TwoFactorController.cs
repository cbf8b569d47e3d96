using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.TwoFactor;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>The second step of a login: a code of an app, or a recovery code.</summary>
[AllowAnonymous]
[Route("/" + AccountPaths.TwoFactor)]
public sealed class TwoFactorController(
    ISystemPages pages,
    IMemberLogin memberLogin,
    UserManager<IUser> userManager,
    IThrottle throttle,
    IServiceProvider services,
    IStringLocalizer<TwoFactorController> stringLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet]
    public async Task<IActionResult> Ask() => await memberLogin.GetPendingAsync() is null ? BeginAnew() : await PageAsync(new TwoFactorInput(), []);

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Answer([FromForm] TwoFactorInput input)
    {
        if (await memberLogin.GetPendingAsync() is not { } pending || await userManager.FindByIdAsync(pending.UserId) is not { } user)
        {
            return BeginAnew();
        }

        var (field, code) = string.IsNullOrWhiteSpace(input.RecoveryCode) ? (nameof(input.Code), input.Code) : (nameof(input.RecoveryCode), input.RecoveryCode);
        if (string.IsNullOrWhiteSpace(code) || code.Length > TwoFactorInput.MaxLength)
        {
            return await PageAsync(input, new() { [field] = S["Enter the six digits that your app shows."] });
        }

        if ((throttle.Attempt(ThrottlePolicies.Login, NetworkOf.Visitor(HttpContext)) ?? throttle.Attempt(ThrottlePolicies.Account, pending.UserId)) is { } wait)
        {
            Response.AskToWait(wait);
            return await PageAsync(input, new() { [string.Empty] = services.GetRequiredService<WaitingText>().Attempts(wait) });
        }

        // A locked account is told by the login itself: guessing on does not help.
        if (!await userManager.IsLockedOutAsync(user) && !await services.GetRequiredService<TwoFactorService>().VerifyAsync(pending.UserId, code))
        {
            await userManager.AccessFailedAsync(user);
            return await PageAsync(input, new() { [field] = S["This code is not right, or it was used already. Wait for the next one and try again."] });
        }

        var outcome = await memberLogin.ResumeAsync(LoginStep.SecondFactor);
        return outcome.Url is { } url ? LocalRedirect(url) : await PageAsync(input, new() { [string.Empty] = outcome.Message });
    }

    private LocalRedirectResult BeginAnew() => LocalRedirect("~/" + AccountPaths.Login);

    private Task<IActionResult> PageAsync(TwoFactorInput input, Dictionary<string, string> errors) =>
        pages.ViewAsync<TwoFactorPageViewModel>(this, SystemPageKinds.TwoFactor, S["One more step"], page =>
        {
            page.Action = Url.Content("~/" + AccountPaths.TwoFactor);
            page.LogInUrl = Url.Content("~/" + AccountPaths.Login);
            page.UsesRecoveryCode = !string.IsNullOrEmpty(input.RecoveryCode);
            page.Errors = errors;
        });
}
