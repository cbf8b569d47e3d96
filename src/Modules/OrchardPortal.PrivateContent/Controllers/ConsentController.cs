using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Asks whoever is logging in for consent to a text that is new to them (requirements 27 and 30). Until then they are not logged in.</summary>
[AllowAnonymous]
public sealed class ConsentController(
    ISystemPages pages,
    IMemberLogin memberLogin,
    IConsentLedger ledger,
    INotifier notifier,
    IStringLocalizer<ConsentController> stringLocalizer,
    IHtmlLocalizer<ConsentController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet("/" + AccountPaths.Consent)]
    public async Task<IActionResult> Ask() =>
        await memberLogin.GetPendingAsync() is { } pending ? await PageAsync(pending, []) : LocalRedirect("~/" + AccountPaths.Login);

    [HttpPost("/" + AccountPaths.Consent)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Ask([FromForm] bool consent)
    {
        if (await memberLogin.GetPendingAsync() is not { } pending)
        {
            return LocalRedirect("~/" + AccountPaths.Login);
        }

        if (!consent)
        {
            return await PageAsync(pending, new() { ["Consent"] = S["Please agree to how your data is used."] });
        }

        var outcome = await memberLogin.ResumeAsync(LoginStep.Consent);
        if (outcome.Url is null)
        {
            await notifier.WarningAsync(H["{0}", outcome.Message]);
        }

        return LocalRedirect(outcome.Url ?? "~/" + AccountPaths.Login);
    }

    private async Task<IActionResult> PageAsync(PendingLogin pending, Dictionary<string, string> errors)
    {
        var text = await ledger.CurrentAsync();
        var hasChanged = (await ledger.ListAsync(pending.UserId)).Count > 0;

        return await pages.ViewAsync<ConsentPageViewModel>(this, SystemPageKinds.Consent, S["How we use your data"], page =>
        {
            page.Action = Url.Content("~/" + AccountPaths.Consent);
            page.HasChanged = hasChanged;
            page.Ask(text, isTicked: false);
            page.Errors = errors;
        });
    }
}
