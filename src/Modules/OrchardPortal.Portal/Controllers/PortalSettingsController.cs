using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentManagement.Display;
using OrchardCore.CustomSettings.Services;
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
    public async Task<IActionResult> Index()
    {
        if (!await authorizationService.AuthorizeAsync(User, PortalPermissions.ManagePortalSettings))
        {
            return Forbid();
        }

        var item = await customSettings.GetSettingsAsync(PortalSettingsPart.ContentType);
        var editor = await displayManager.BuildEditorAsync(item, updateModelAccessor.ModelUpdater, isNew: false);

        return View(new PortalSettingsPageViewModel { Editor = editor, PortalUrl = (await portal.UrlsAsync()).List });
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> IndexPost()
    {
        if (!await authorizationService.AuthorizeAsync(User, PortalPermissions.ManagePortalSettings))
        {
            return Forbid();
        }

        var site = await siteService.LoadSiteSettingsAsync();
        var type = await customSettings.GetSettingsTypeAsync(PortalSettingsPart.ContentType);
        var item = await customSettings.GetSettingsAsync(site, type);
        var editor = await displayManager.UpdateEditorAsync(item, updateModelAccessor.ModelUpdater, isNew: false);

        if (!ModelState.IsValid)
        {
            return View(new PortalSettingsPageViewModel { Editor = editor, PortalUrl = (await portal.UrlsAsync()).List });
        }

        site.Properties[PortalSettingsPart.ContentType] = System.Text.Json.JsonSerializer.SerializeToNode(item);
        await siteService.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The portal's settings are saved."]);

        return RedirectToAction(nameof(Index));
    }
}
