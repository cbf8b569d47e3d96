using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Passkeys;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Logs in with a passkey.</summary>
[AllowAnonymous]
[Route("/" + AccountPaths.Passkey)]
public sealed class PasskeyController(
    ISystemPages pages,
    IMemberLogin memberLogin,
    IThrottle throttle,
    IServiceProvider services,
    IStringLocalizer<PasskeyController> stringLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet]
    public Task<IActionResult> Show(string? returnUrl) => PageAsync(returnUrl, null);

    /// <summary>A challenge for the browser. Whose passkey answers it shows when it does: nobody has to say who they are.</summary>
    [HttpPost("options")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Options()
    {
        if (Wait(ThrottlePolicies.Challenge) is { } wait)
        {
            Response.AskToWait(wait);
            return new EmptyResult();
        }

        var (options, state) = await services.GetRequiredService<PasskeyService>().AskAsync(HttpContext);
        return Json(new { options, state });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> LogIn([FromForm] PasskeyInput input, string? returnUrl)
    {
        if (Wait(ThrottlePolicies.Login) is { } wait)
        {
            Response.AskToWait(wait);
            return await PageAsync(returnUrl, services.GetRequiredService<WaitingText>().Attempts(wait));
        }

        // One message for every reason: an authenticator's owner can do nothing else about any of them.
        if (await services.GetRequiredService<PasskeyService>().VerifyAsync(input.Credential ?? string.Empty, input.State, HttpContext) is not { } user)
        {
            return await PageAsync(returnUrl, S["This passkey was not accepted. Please try again, or log in another way."]);
        }

        var outcome = await memberLogin.CompleteAsync(user, LoginMethod.Passkey, input.RememberMe, returnUrl);
        return outcome.Url is { } url ? LocalRedirect(url) : await PageAsync(returnUrl, outcome.Message);
    }

    private TimeSpan? Wait(string policy) => throttle.Attempt(policy, NetworkOf.Visitor(HttpContext));

    private Task<IActionResult> PageAsync(string? returnUrl, string? error) =>
        pages.ViewAsync<PasskeyPageViewModel>(this, SystemPageKinds.Passkey, S["Log in with a passkey"], page =>
        {
            page.ReturnUrl = Url.IsLocalUrl(returnUrl) ? returnUrl : string.Empty;
            var query = page.ReturnUrl.Length > 0 ? QueryString.Create("returnUrl", page.ReturnUrl) : QueryString.Empty;
            page.Action = Url.Content("~/" + AccountPaths.Passkey) + query;
            page.OptionsUrl = Url.Content("~/" + AccountPaths.Passkey + "/options");
            page.LogInUrl = Url.Content("~/" + AccountPaths.Login) + query;
            if (error is not null)
            {
                page.Errors[string.Empty] = error;
            }
        });
}
