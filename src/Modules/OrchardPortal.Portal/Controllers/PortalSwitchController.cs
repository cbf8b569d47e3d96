using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>Switches the portal on and off (requirements 4 and 6).</summary>
[Admin("CustomerPortal/{action}", "CustomerPortal{action}")]
public sealed class PortalSwitchController(
    PortalSettingsStore store,
    PortalChecklist checklist,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<PortalSwitchController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> TurnOn()
    {
        if (!await authorizationService.AuthorizeAsync(User, PortalPermissions.ManagePortalSettings))
        {
            return Forbid();
        }

        var missing = (await checklist.ReadAsync()).Where(need => !need.IsMet).ToList();

        if (missing.Count > 0)
        {
            foreach (var need in missing)
            {
                await notifier.ErrorAsync(H["The portal cannot be switched on: {0}", need.Reason]);
            }
        }
        else
        {
            await store.ChangeAsync(part => part.Enabled = true);
            await notifier.SuccessAsync(H["The portal is on. Customers may come in."]);
        }

        return ToSettings();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> TurnOff()
    {
        if (!await authorizationService.AuthorizeAsync(User, PortalPermissions.ManagePortalSettings))
        {
            return Forbid();
        }

        await store.ChangeAsync(part => part.Enabled = false);
        await notifier.SuccessAsync(H["The portal is off. Customers read that it is not open."]);

        return ToSettings();
    }

    private RedirectToActionResult ToSettings() => RedirectToAction("Index", "PortalSettings", new { tab = PortalTabs.General });
}
