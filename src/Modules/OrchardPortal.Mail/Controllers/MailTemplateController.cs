using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using OrchardPortal.Mail.Templates;
using OrchardPortal.Mail.ViewModels;

namespace OrchardPortal.Mail.Controllers;

/// <summary>The texts of the mails: seen with the data of an example, changed, taken back, sent to oneself (requirements 14 and 90).</summary>
[Admin("Mail/Texts/{action}/{name?}", "MailTemplate{action}")]
public sealed class MailTemplateController(
    IServiceProvider services,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<MailTemplateController> htmlLocalizer) : Controller
{
    // That of the host's own template editor: what may be written in a template is the same.
    private static readonly Permission _manageTemplates = new("ManageTemplates");

    private readonly MailTemplateEditing _editing = services.GetRequiredService<MailTemplateEditing>();
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    public async Task<IActionResult> Index() => await IsAllowedAsync() ? View(await _editing.ListAsync()) : Forbid();

    [HttpGet]
    public Task<IActionResult> Edit(string name) => WithAsync(name, async template => await PageAsync(template, await _editing.SourceAsync(template)));

    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Edit(string name, [FromForm] MailTemplateForm form) => WithAsync(name, async template =>
    {
        foreach (var error in await _editing.CheckAsync(template, form.Content))
        {
            ModelState.AddModelError(nameof(form.Content), error);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(template, form.Content ?? string.Empty);
        }

        await _editing.SaveAsync(template, form.Content!);
        await notifier.SuccessAsync(H["The text is saved. Mail says it from now on."]);

        return RedirectToAction(nameof(Edit), new { name });
    });

    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Reset(string name) => WithAsync(name, async template =>
    {
        await _editing.ResetAsync(template);
        await notifier.SuccessAsync(H["Mail says what it said in the beginning."]);

        return RedirectToAction(nameof(Edit), new { name });
    });

    [HttpGet]
    public Task<IActionResult> Preview(string name, string? language) => WithAsync(name, async template =>
    {
        var culture = await _editing.CultureAsync(language);
        var cultures = await _editing.CulturesAsync();
        try
        {
            var mail = await _editing.PreviewAsync(template, culture);
            return View(new MailPreviewPage(template, culture, cultures, mail.Subject, mail.Text, null));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return View(new MailPreviewPage(template, culture, cultures, string.Empty, string.Empty, exception.Message));
        }
    });

    /// <summary>The HTML as a reader of mail shows it, for a frame.</summary>
    [HttpGet]
    public Task<IActionResult> PreviewHtml(string name, string? language) => WithAsync(name, async template =>
        MailFrame.Show(Response, (await _editing.PreviewAsync(template, await _editing.CultureAsync(language))).Html));

    /// <summary>Sends the example to whoever looks.</summary>
    [HttpPost]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Send(string name, string? language) => WithAsync(name, async template =>
    {
        var outcome = MailTemplateEditing.IsLayout(template) || OwnAddress is not { } address
            ? MailOutcome.NoAddress
            : await services.GetRequiredService<IMailer>().QueueAsync(new MailToSend
            {
                Template = template.Descriptor.Name,
                To = address,
                Culture = language,
                Model = template.Descriptor.Sample,
                Limit = MailLimit.None,
            });
        if (outcome == MailOutcome.Queued)
        {
            await notifier.SuccessAsync(H["The example is on its way to you."]);
        }
        else
        {
            await notifier.ErrorAsync(H["Your account has no e-mail address that mail can be sent to."]);
        }

        return RedirectToAction(nameof(Preview), new { name, language });
    });

    private string? OwnAddress => User.FindFirst("email")?.Value ?? User.FindFirst(System.Security.Claims.ClaimTypes.Email)?.Value;

    private async Task<IActionResult> PageAsync(MailTemplateRow template, string content) => View(nameof(Edit), new MailTemplatePage
    {
        Template = template,
        Content = content,
        Cultures = await _editing.CulturesAsync(),
        To = MailTemplateEditing.IsLayout(template) ? null : OwnAddress,
    });

    private async Task<IActionResult> WithAsync(string? name, Func<MailTemplateRow, Task<IActionResult>> action)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return await _editing.FindAsync(name) is { } template ? await action(template) : NotFound();
    }

    private async Task<bool> IsAllowedAsync() =>
        await authorizationService.AuthorizeAsync(User, MailPermissions.ManageMail) && await authorizationService.AuthorizeAsync(User, _manageTemplates);
}
