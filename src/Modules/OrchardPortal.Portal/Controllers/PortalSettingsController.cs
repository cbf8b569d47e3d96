using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Controllers;

/// <summary>The portal's settings (requirements 3 and 7).</summary>
[Admin("CustomerPortal/{action}", "CustomerPortal{action}")]
public sealed class PortalSettingsController(
    PortalSettingsStore store,
    PortalChecklist checklist,
    IContentItemDisplayManager displayManager,
    IUpdateModelAccessor updateModelAccessor,
    IAuthorizationService authorizationService,
    PortalContext portal,
    INotifier notifier,
    IHtmlLocalizer<PortalSettingsController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    public async Task<IActionResult> Index(string? tab)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (Known(tab) is not { } known)
        {
            return NotFound();
        }

        var item = await store.ReadAsync();

        return await PageAsync(known, await displayManager.BuildEditorAsync(item, updateModelAccessor.ModelUpdater, isNew: false, known));
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> IndexPost(string? tab)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (Known(tab) is not { } known)
        {
            return NotFound();
        }

        var item = await store.LoadAsync();
        var editor = await displayManager.UpdateEditorAsync(item, updateModelAccessor.ModelUpdater, isNew: false, known);

        if (!ModelState.IsValid)
        {
            return await PageAsync(known, editor);
        }

        await store.SaveAsync(item);
        await notifier.SuccessAsync(H["The portal's settings are saved."]);

        return RedirectToAction(nameof(Index), new { tab = known });
    }

    private static string? Known(string? tab) =>
        string.IsNullOrEmpty(tab) ? PortalTabs.General : PortalTabs.All.FirstOrDefault(known => known == tab);

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, PortalPermissions.ManagePortalSettings);

    private async Task<IActionResult> PageAsync(string tab, IShape editor) =>
        View(nameof(Index), new PortalSettingsPageViewModel
        {
            Tab = tab,
            Editor = editor,
            PortalUrl = (await portal.UrlsAsync()).List,
            IsEnabled = (await portal.SettingsAsync()).Enabled,
            Templates = tab == PortalTabs.Templates ? await TemplatesAsync() : null,
            Needs = tab == PortalTabs.General ? await checklist.ReadAsync() : [],
        });

    private async Task<PortalTemplatesViewModel> TemplatesAsync()
    {
        var services = HttpContext.RequestServices;
        var customer = Request.Query["customer"].ToString();
        var contact = await services.GetRequiredService<PortalPreview>().ChooseAsync(customer);
        var links = services.GetRequiredService<PortalTemplateLinks>();
        var templates = new List<(PortalTemplate Template, string? PreviewUrl)>();

        foreach (var template in await services.GetRequiredService<PortalTemplates>().ListAsync())
        {
            templates.Add((template, contact is null && template.PreviewPath is not null ? null : await links.PreviewAsync(template, contact)));
        }

        return new PortalTemplatesViewModel { Customer = customer, Contact = contact, Templates = templates };
    }
}
