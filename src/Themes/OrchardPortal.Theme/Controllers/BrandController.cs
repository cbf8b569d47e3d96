using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using OrchardCore.Settings;
using OrchardPortal.Theme.Services;

namespace OrchardPortal.Theme.Controllers;

/// <summary>
/// Serves the brand settings as a stylesheet, since a strict content security policy allows no style in the page.
/// Browsers keep it but ask each time whether it still holds, so that a new colour shows at once.
/// </summary>
[AllowAnonymous]
public sealed class BrandController(ISiteService siteService) : Controller
{
    [HttpGet("~/brand.css")]
    public async Task<IActionResult> Stylesheet()
    {
        var site = await siteService.GetSiteSettingsAsync();

        // Custom settings are kept under the name of their type, a field of the type itself under the type's name again.
        var accent = site.Properties["BrandSettings"]?["BrandSettings"]?["AccentColor"]?["Text"];
        var stylesheet = BrandStylesheet.For(accent?.ToString());

        Response.Headers[HeaderNames.CacheControl] = "no-cache";
        return File(stylesheet.Content, "text/css; charset=utf-8", lastModified: null, entityTag: stylesheet.ETag);
    }
}
