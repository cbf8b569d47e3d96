using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>The address under which this visitor knows the site. A provider sends nobody to an address that was not entered there, so a forged one leads nowhere.</summary>
public sealed class SiteAddress(ISiteService siteService, IHttpContextAccessor httpContextAccessor)
{
    /// <returns>With a slash at its end.</returns>
    public async Task<Uri> GetAsync()
    {
        var request = httpContextAccessor.HttpContext!.Request;
        var configured = (await siteService.GetSiteSettingsAsync()).BaseUrl;
        // The configured one knows of a proxy that ends https; another domain of the site is known by its own name only.
        return Uri.TryCreate(configured, UriKind.Absolute, out var uri) && string.Equals(uri.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            ? new Uri(uri.AbsoluteUri.TrimEnd('/') + "/")
            : new Uri($"{request.Scheme}://{request.Host.Value}{request.PathBase.Value}/");
    }

    /// <param name="path">Without a slash at its beginning.</param>
    public async Task<Uri> OfAsync(string path) => new(await GetAsync(), path);
}
