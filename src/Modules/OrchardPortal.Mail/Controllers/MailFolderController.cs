using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Mail.Folder;

namespace OrchardPortal.Mail.Controllers;

/// <summary>Shows the mail that is written to a folder instead of being sent.</summary>
[Admin("Mail/Folder/{action}/{id?}", "MailFolder{action}")]
public sealed class MailFolderController(
    IMailFolder folder,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<MailFolderController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    public async Task<IActionResult> Index()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return folder.IsInUse ? View(await folder.ListAsync()) : NotFound();
    }

    [HttpGet]
    public async Task<IActionResult> Open(string id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return await folder.FindAsync(id) is { } mail ? View(mail) : NotFound();
    }

    /// <summary>The HTML as a reader of mail shows it, for a frame.</summary>
    [HttpGet]
    public async Task<IActionResult> Html(string id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return await folder.FindAsync(id) is { Html: { } html } ? MailFrame.Show(Response, html) : NotFound();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Clear()
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        folder.Empty();
        await notifier.SuccessAsync(H["The folder is empty."]);

        return RedirectToAction(nameof(Index));
    }

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, MailPermissions.ManageMail);
}
