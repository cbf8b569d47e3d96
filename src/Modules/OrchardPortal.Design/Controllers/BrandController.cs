using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Design.Models;
using OrchardPortal.Design.Services;
using OrchardPortal.Design.ViewModels;

namespace OrchardPortal.Design.Controllers;

/// <summary>Where the owner changes the brand and sees it on real pages before anybody else does (requirements 54 to 56).</summary>
public sealed class BrandController(
    IServiceProvider services,
    IEnumerable<IBrandPreviewPages> previews,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<BrandController> htmlLocalizer,
    IStringLocalizer<BrandController> stringLocalizer) : Controller
{
    private readonly BrandStore _store = services.GetRequiredService<BrandStore>();
    private readonly BrandRules _rules = services.GetRequiredService<BrandRules>();
    private readonly BrandPictures _pictures = services.GetRequiredService<BrandPictures>();
    private readonly BrandNotes _notes = services.GetRequiredService<BrandNotes>();
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet]
    [Admin("design/brand", "DesignBrand")]
    public async Task<IActionResult> Index() => await IsAllowedAsync() ? await PageAsync(await _store.ReadAsync()) : Forbid();

    [HttpPost]
    [ValidateAntiForgeryToken]
    [Admin("design/brand", "DesignBrand")]
    public async Task<IActionResult> Index([FromForm] SiteBrand brand)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        ModelState.Clear();
        BrandRules.Normalized(brand);
        foreach (var fault in _rules.Check(brand))
        {
            ModelState.AddModelError(fault.Field, fault.Text);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(brand);
        }

        await _store.SaveAsync(brand);
        await notifier.SuccessAsync(H["The brand is saved. Every page shows it from now on."]);

        return RedirectToAction(nameof(Index));
    }

    /// <summary>What is to be known of colours that are being typed, as a piece of the screen.</summary>
    [HttpGet]
    [Admin("design/brand/notes", "DesignBrandNotes")]
    public async Task<IActionResult> Notes([FromQuery(Name = BrandPreview.Parameter)] string? preview)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return BrandPreview.Read(preview) is { } brand ? PartialView("_Notes", _notes.Of(_rules.WithoutFaults(brand))) : BadRequest();
    }

    /// <summary>Pictures of the media library whose name or folder has a text, for choosing one.</summary>
    [HttpGet]
    [Admin("design/brand/pictures", "DesignBrandPictures")]
    public async Task<IActionResult> Pictures(string? q) =>
        await IsAllowedAsync()
            ? Json((await _pictures.FindAsync(q)).Select(picture => new { picture.Name, picture.Url, source = Request.PathBase + picture.Url }))
            : Forbid();

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, DesignPermissions.ManageBrand);

    private async Task<IActionResult> PageAsync(SiteBrand brand)
    {
        var pages = new List<BrandPreviewPage> { new(S["Help site"], $"{Request.PathBase}/") };
        foreach (var preview in previews)
        {
            pages.AddRange(await preview.GetAsync());
        }

        return View(nameof(Index), new BrandPage
        {
            Brand = brand,
            Notes = _notes.Of(brand),
            Pages = pages,
            Pictures = await _pictures.FindAsync(null),
            Preview = BrandPreview.Write(brand),
        });
    }
}
