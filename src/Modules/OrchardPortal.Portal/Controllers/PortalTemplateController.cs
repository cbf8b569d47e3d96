using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Liquid;
using OrchardCore.Security.Permissions;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Controllers;

/// <summary>Edits the templates of the portal's pages and takes changes back (requirements 53 and 54).</summary>
[Admin("CustomerPortal/Template/{action}/{name}", "CustomerPortalTemplate{action}")]
public sealed class PortalTemplateController(
    IServiceProvider services,
    IAuthorizationService authorizationService,
    ILiquidTemplateManager liquid,
    INotifier notifier,
    IHtmlLocalizer<PortalTemplateController> htmlLocalizer,
    IStringLocalizer<PortalTemplateController> stringLocalizer) : Controller
{
    // That of the host's own template editor: what may be written in a template is the same.
    private static readonly Permission _manageTemplates = new("ManageTemplates");

    private readonly PortalTemplates _templates = services.GetRequiredService<PortalTemplates>();
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet]
    public async Task<IActionResult> Edit(string name)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return await _templates.FindAsync(name) is { } template
            ? await PageAsync(template, new PortalTemplateForm { Content = await _templates.SourceAsync(name) })
            : NotFound();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Edit(string name, [FromForm] PortalTemplateForm form)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _templates.FindAsync(name) is not { } template)
        {
            return NotFound();
        }

        foreach (var error in Check(form.Content))
        {
            ModelState.AddModelError(nameof(form.Content), error);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(template, form);
        }

        await _templates.SaveAsync(name, form.Content!, template.Title);
        await notifier.SuccessAsync(H["The template is saved. The site shows it from now on."]);

        return RedirectToAction(nameof(Edit), new { name });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Reset(string name)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _templates.FindAsync(name) is not { } template)
        {
            return NotFound();
        }

        await _templates.ResetAsync(name);
        await notifier.SuccessAsync(H["{0}: the theme's template is in force again.", template.Title]);

        return RedirectToAction("Index", "PortalSettings", new { tab = PortalTabs.Templates });
    }

    private IEnumerable<string> Check(string? content)
    {
        if (string.IsNullOrWhiteSpace(content))
        {
            return [S["Write the template. To get the theme's back, reset it."]];
        }

        if (content.Length > PortalTemplateForm.MaxLength || content.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)))
        {
            return [S["A template is plain text of at most {0} characters.", PortalTemplateForm.MaxLength]];
        }

        return liquid.Validate(content, out var errors) ? [] : errors;
    }

    private async Task<bool> IsAllowedAsync() =>
        await authorizationService.AuthorizeAsync(User, PortalPermissions.ManagePortalSettings)
        && await authorizationService.AuthorizeAsync(User, _manageTemplates);

    private async Task<IActionResult> PageAsync(PortalTemplate template, PortalTemplateForm form) => View(nameof(Edit), new PortalTemplatePageViewModel
    {
        Template = template,
        Content = form.Content ?? string.Empty,
        PreviewUrl = await services.GetRequiredService<PortalTemplateLinks>().PreviewAsync(template, customer: null),
    });
}
