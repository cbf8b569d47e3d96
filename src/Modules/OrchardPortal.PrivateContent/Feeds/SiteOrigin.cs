using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;

namespace OrchardPortal.PrivateContent.Feeds;

/// <summary>The address of the site as others must write it: search engines, feed readers, social networks.</summary>
public sealed class SiteOrigin(ISiteService siteService, IHttpContextAccessor httpContextAccessor)
{
    /// <summary>Scheme, host and application path without a slash at the end: those of the settings, else those of this request.</summary>
    public async ValueTask<string> GetAsync() => Of(await siteService.GetSiteSettingsAsync());

    /// <inheritdoc cref="GetAsync"/>
    public string Of(ISite site)
    {
        if (!string.IsNullOrEmpty(site.BaseUrl))
        {
            return site.BaseUrl.TrimEnd('/');
        }

        var request = httpContextAccessor.HttpContext?.Request;

        return request is null ? string.Empty : $"{request.Scheme}://{request.Host.Value}{request.PathBase.Value}";
    }
}
