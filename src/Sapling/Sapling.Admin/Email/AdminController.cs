using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Email;
using OrchardCore.Modules;

namespace Sapling.Admin.Email;

/// <summary>Sends a mail at once, to see whether the settings are right.</summary>
[Feature("OrchardCore.Email")]
public sealed class AdminController(
    IEmailService emailService,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<AdminController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    [Admin("Email/Test", "EmailTest")]
    public async Task<IActionResult> Test() => await IsAllowedAsync() ? View(new EmailTestViewModel()) : Forbid();

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Email/Test", "EmailTest")]
    public async Task<IActionResult> Test(EmailTestViewModel model)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (!ModelState.IsValid)
        {
            return View(model);
        }

        var result = await emailService.SendAsync(new MailMessage { To = model.To, Subject = model.Subject, TextBody = model.Body });
        if (result.Succeeded)
        {
            await notifier.SuccessAsync(H["The mail was accepted."]);
            return RedirectToAction(nameof(Test));
        }

        foreach (var error in result.Errors)
        {
            ModelState.AddModelError(error.Key, error.Message);
        }

        return View(model);
    }

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, EmailPermissions.ManageEmailSettings);
}
