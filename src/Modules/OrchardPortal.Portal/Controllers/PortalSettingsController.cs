using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Display;
using OrchardCore.CustomSettings.Services;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Settings;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Controllers;

/// <summary>The portal's settings (requirements 3 and 7).</summary>
[Admin("CustomerPortal/{action}", "CustomerPortal{action}")]
public sealed class PortalSettingsController(
    ISiteService siteService,
    CustomSettingsService customSettings,
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

        var item = await customSettings.GetSettingsAsync(PortalSettingsPart.ContentType);

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

        var site = await siteService.LoadSiteSettingsAsync();
        var type = await customSettings.GetSettingsTypeAsync(PortalSettingsPart.ContentType);
        var item = await customSettings.GetSettingsAsync(site, type);
        var editor = await displayManager.UpdateEditorAsync(item, updateModelAccessor.ModelUpdater, isNew: false, known);

        if (!ModelState.IsValid)
        {
            return await PageAsync(known, editor);
        }

        site.Properties[PortalSettingsPart.ContentType] = System.Text.Json.JsonSerializer.SerializeToNode(item);
        await siteService.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The portal's settings are saved."]);

        return RedirectToAction(nameof(Index), new { tab = known });
    }

    private static string? Known(string? tab) =>
        string.IsNullOrEmpty(tab) ? PortalTabs.General : PortalTabs.All.FirstOrDefault(known => known == tab);

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, PortalPermissions.ManagePortalSettings);

    private async Task<IActionResult> PageAsync(string tab, IShape editor) =>
        View(nameof(Index), new PortalSettingsPageViewModel { Tab = tab, Editor = editor, PortalUrl = (await portal.UrlsAsync()).List });
}
