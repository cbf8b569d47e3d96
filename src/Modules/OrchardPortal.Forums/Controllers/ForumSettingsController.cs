using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Forums.Controllers;

/// <summary>What the owner decides about the forums.</summary>
public sealed class ForumSettingsController(
    ISiteService siteService,
    INotifier notifier,
    IHtmlLocalizer<ForumSettingsController> htmlLocalizer,
    IStringLocalizer<ForumSettingsController> stringLocalizer) : ForumAdminController
{
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;

    protected override Permission Needed => ForumPermissions.ManageForums;

    [HttpGet]
    [Admin("forums/settings", "ForumSettings")]
    public async Task<IActionResult> Index()
    {
        var settings = await siteService.GetSettingsAsync<ForumSettings>();

        return View(new ForumSettingsForm { Title = settings.Title, HoldFirstPosts = settings.HoldFirstPosts, HoldLinks = settings.HoldLinks, FullNames = settings.FullNames });
    }

    [HttpPost]
    [Admin("forums/settings/save", "ForumSettingsSave")]
    public async Task<IActionResult> Save(ForumSettingsForm form)
    {
        var title = TicketSubject.Clean(form.Title);
        if (title.Length > ForumSettings.TitleMaxLength)
        {
            ModelState.AddModelError(nameof(form.Title), S["At most {0:N0} characters; these are {1:N0}.", ForumSettings.TitleMaxLength, title.Length]);

            return View(nameof(Index), form);
        }

        var site = await siteService.LoadSiteSettingsAsync();
        site.Put(new ForumSettings { Title = title, HoldFirstPosts = form.HoldFirstPosts, HoldLinks = form.HoldLinks, FullNames = form.FullNames });
        await siteService.UpdateSiteSettingsAsync(site);
        await notifier.SuccessAsync(H["The settings are saved."]);

        return RedirectToAction(nameof(Index));
    }
}
