using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;
using OrchardPortal.Design.Menus;
using OrchardPortal.Design.ViewModels;

namespace OrchardPortal.Design.Controllers;

/// <summary>Where the owner makes the menus of help site and portal (requirement 58).</summary>
public sealed class MenuController(
    IServiceProvider services,
    ILocalizationService localizationService,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<MenuController> htmlLocalizer) : Controller
{
    private readonly MenuEditing _editing = services.GetRequiredService<MenuEditing>();
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    [Admin("design/menus/{menu?}", "DesignMenus")]
    public async Task<IActionResult> Index(string menu = SiteMenus.HeaderMenu)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return new SiteMenus().Find(menu) is null ? NotFound() : await PageAsync(menu, await _editing.RowsAsync(menu));
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("design/menus/{menu?}", "DesignMenus")]
    public async Task<IActionResult> Index(string menu, [FromForm] MenuForm form)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (new SiteMenus().Find(menu) is null)
        {
            return NotFound();
        }

        var entries = await _editing.ReadAsync(form, ModelState);
        if (!ModelState.IsValid)
        {
            return await PageAsync(menu, MenuEditing.Filled(form.Rows));
        }

        await _editing.SaveAsync(menu, entries);
        await notifier.SuccessAsync(H["The menu is saved."]);

        return RedirectToAction(nameof(Index), new { menu });
    }

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, DesignPermissions.ManageMenus);

    private async Task<IActionResult> PageAsync(string menu, IReadOnlyList<MenuRow> rows)
    {
        var own = await localizationService.GetDefaultCultureAsync();
        var cultures = (await localizationService.GetSupportedCulturesAsync()).Where(culture => culture != own);

        return View(nameof(Index), new MenuPage
        {
            Menu = menu,
            Rows = rows,
            Places = await _editing.PlacesAsync(),
            Cultures = [.. cultures.Select(culture => (culture, CultureInfo.GetCultureInfo(culture).NativeName))],
        });
    }
}
