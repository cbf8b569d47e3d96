using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OrchardPortal.Design.Services;

namespace OrchardPortal.Design.Controllers;

/// <summary>
/// Serves the brand as a stylesheet, since a strict content security policy allows no style in the page. Pages name it with a mark of its
/// content: browsers keep it for good and ask for another when the brand changes.
/// </summary>
[AllowAnonymous]
public sealed class BrandStylesheetController(IServiceProvider services) : Controller
{
    private readonly CurrentBrand _brand = services.GetRequiredService<CurrentBrand>();

    /// <param name="v">The mark of the content that a page asks for.</param>
    [HttpGet("~/brand.css")]
    public async Task<IActionResult> Stylesheet(string? v)
    {
        var stylesheet = (await _brand.GetAsync()).Stylesheet;
        if (_brand.Preview.Length == 0)
        {
            Response.Headers[HeaderNames.CacheControl] = v == stylesheet.Version ? "public, max-age=31536000, immutable" : "no-cache";
        }

        return File(stylesheet.Content, "text/css; charset=utf-8", lastModified: null, entityTag: stylesheet.ETag);
    }
}
