using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Sapling.Admin.Settings;

/// <summary>The site's settings, a screen for each group.</summary>
[Feature("OrchardCore.Settings")]
public sealed class AdminController : Controller
{
    private readonly ISiteService _siteService;
    private readonly IDisplayManager<ISite> _displayManager;
    private readonly IUpdateModelAccessor _updateModelAccessor;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public AdminController(
        ISiteService siteService,
        IDisplayManager<ISite> displayManager,
        IUpdateModelAccessor updateModelAccessor,
        IAuthorizationService authorizationService,
        INotifier notifier,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _siteService = siteService;
        _displayManager = displayManager;
        _updateModelAccessor = updateModelAccessor;
        _authorizationService = authorizationService;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    [HttpGet]
    [Admin("Settings/{groupId}", "AdminSettings")]
    public async Task<IActionResult> Index(string groupId)
    {
        if (!await IsAllowedAsync(groupId))
        {
            return Forbid();
        }

        var site = await _siteService.GetSiteSettingsAsync();
        var shape = await _displayManager.BuildEditorAsync(site, _updateModelAccessor.ModelUpdater, isNew: false, groupId);
        return View(new SettingsViewModel(groupId, shape));
    }

    [HttpPost]
    [ActionName(nameof(Index))]
    [Admin("Settings/{groupId}", "AdminSettings")]
    public async Task<IActionResult> IndexPost(string groupId)
    {
        if (!await IsAllowedAsync(groupId))
        {
            return Forbid();
        }

        var site = await _siteService.LoadSiteSettingsAsync();
        var shape = await _displayManager.UpdateEditorAsync(site, _updateModelAccessor.ModelUpdater, isNew: false, groupId);
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), new SettingsViewModel(groupId, shape));
        }

        await _siteService.UpdateSiteSettingsAsync(site);
        await _notifier.SuccessAsync(H["Site settings updated successfully."]);
        return RedirectToAction(nameof(Index), new { groupId });
    }

    private Task<bool> IsAllowedAsync(string groupId)
        => _authorizationService.AuthorizeAsync(User, SettingsPermissions.ManageGroupSettings, (object)groupId);
}
