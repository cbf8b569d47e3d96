using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace OrchardPortal.PrivateContent.Languages;

/// <summary>
/// Remembers which language a visitor chose, and goes back to where they were, in that language. A link rather than a form, so that
/// pages need no form token for it; all that anybody could do with it is to change the language that a visitor reads.
/// </summary>
public sealed class LanguageController(ISiteService siteService, ILocalizationService localization, IEnumerable<ILocalizedAddress> addresses) : Controller
{
    private static readonly TimeSpan _remembered = TimeSpan.FromDays(365);

    [HttpGet("/language")]
    public async Task<IActionResult> Choose(string? culture, string? returnUrl)
    {
        var supported = await localization.GetSupportedCulturesAsync();
        if (Array.Find(supported, name => name.Equals(culture, StringComparison.OrdinalIgnoreCase)) is not { } chosen
            || !(await siteService.GetSettingsAsync<VisitorLanguageSettings>()).FollowVisitor)
        {
            return NotFound();
        }

        Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen)), new CookieOptions
        {
            Path = Request.PathBase.HasValue ? Request.PathBase.Value : "/",
            MaxAge = _remembered,
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = Request.IsHttps,
        });

        return LocalRedirect(await WayBackAsync(returnUrl, chosen));
    }

    private async Task<string> WayBackAsync(string? returnUrl, string culture)
    {
        var home = Request.PathBase.Add("/").Value!;
        if (returnUrl is null || !Url.IsLocalUrl(returnUrl) || !returnUrl.StartsWith('/'))
        {
            return home;
        }

        var root = Request.PathBase.Value ?? string.Empty;
        var path = returnUrl.Split('?', '#')[0];
        if (root.Length > 0 && !path.StartsWith(root + "/", StringComparison.OrdinalIgnoreCase))
        {
            return returnUrl;
        }

        foreach (var address in addresses)
        {
            if (await address.FindAsync(Uri.UnescapeDataString(path[root.Length..]), culture) is { } found)
            {
                return root + found;
            }
        }

        return returnUrl;
    }
}
