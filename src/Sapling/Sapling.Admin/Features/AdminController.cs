using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Features;
using OrchardCore.Modules;

namespace Sapling.Admin.Features;

/// <summary>Switches features on and off, while the site runs.</summary>
[Feature("OrchardCore.Features")]
public sealed class AdminController : Controller
{
    private readonly FeatureCatalog _catalog;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public AdminController(
        IServiceProvider services,
        IAuthorizationService authorizationService,
        INotifier notifier,
        IHtmlLocalizer<AdminController> htmlLocalizer)
    {
        _catalog = services.GetRequiredService<FeatureCatalog>();
        _authorizationService = authorizationService;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    [HttpGet]
    [Admin("Features", "Features")]
    public async Task<IActionResult> Features() => await IsAllowedAsync() ? View(await _catalog.ListAsync()) : Forbid();

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Features/{id}/Enable", "FeaturesEnable")]
    public async Task<IActionResult> Enable(string id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _catalog.FindAsync(id) is not { IsEnabled: false } feature)
        {
            return NotFound();
        }

        await _catalog.EnableAsync(id);
        await _notifier.SuccessAsync(H["{0} is on.", feature.Name]);
        return RedirectToAction(nameof(Features), new { id = (string?)null });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("Features/{id}/Disable", "FeaturesDisable")]
    public async Task<IActionResult> Disable(string id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await _catalog.FindAsync(id) is not { IsEnabled: true } feature)
        {
            return NotFound();
        }

        if (feature.IsFixed)
        {
            await _notifier.ErrorAsync(H["{0} stays on: without it nobody could come back to this screen.", feature.Name]);
        }
        else if (feature.NeededBy.Count > 0)
        {
            await _notifier.ErrorAsync(H["{0} stays on, because these need it: {1}.", feature.Name, string.Join(", ", feature.NeededBy)]);
        }
        else
        {
            await _catalog.DisableAsync(id);
            await _notifier.SuccessAsync(H["{0} is off.", feature.Name]);
        }

        return RedirectToAction(nameof(Features), new { id = (string?)null });
    }

    private Task<bool> IsAllowedAsync() => _authorizationService.AuthorizeAsync(User, FeaturesPermissions.ManageFeatures);
}
