using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Localization;
using OrchardCore.Settings;

namespace OrchardPortal.PrivateContent.Languages;

/// <summary>
/// Goes before the host's own ways to find a request's language: where the owner wants one language for all, it is the site's; else what
/// the visitor chose in the header counts before their profile and their browser. Staff in the admin keep their own.
/// </summary>
internal sealed class VisitorLanguageProvider : RequestCultureProvider
{
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var services = httpContext.RequestServices;
        var localization = services.GetRequiredService<ILocalizationService>();
        if (!(await services.GetRequiredService<ISiteService>().GetSettingsAsync<VisitorLanguageSettings>()).FollowVisitor)
        {
            return IsAdmin(httpContext) ? null : new ProviderCultureResult(await localization.GetDefaultCultureAsync());
        }

        // A language in the address is for this one page.
        var chosen = httpContext.Request.Query["culture"].FirstOrDefault()
            ?? (httpContext.Request.Cookies[CookieRequestCultureProvider.DefaultCookieName] is { Length: > 0 } cookie
                ? CookieRequestCultureProvider.ParseCookieValue(cookie)?.UICultures[0].Value
                : null);

        return (await localization.GetSupportedCulturesAsync()).FirstOrDefault(culture => culture.Equals(chosen, StringComparison.OrdinalIgnoreCase)) is { } supported
            ? new ProviderCultureResult(supported)
            : null;
    }

    private static bool IsAdmin(HttpContext httpContext) => httpContext.Request.Path.StartsWithSegments(
        "/" + httpContext.RequestServices.GetRequiredService<IOptions<AdminOptions>>().Value.AdminUrlPrefix.Trim('/'), StringComparison.OrdinalIgnoreCase);
}
