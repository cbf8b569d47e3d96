using Microsoft.AspNetCore.Http;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Routing;

namespace OrchardPortal.Portal.Services;

/// <summary>Settings and addresses of the portal for one request.</summary>
public sealed class PortalContext(IHttpContextAccessor httpContextAccessor, IPortalSettings portalSettings)
{
    private PortalUrls? _urls;
    private string _below = string.Empty;

    public ValueTask<PortalSettingsPart> SettingsAsync() => portalSettings.GetAsync();

    public async ValueTask<PortalUrls> UrlsAsync() =>
        _urls ??= new PortalUrls(httpContextAccessor.HttpContext?.Request.PathBase ?? default, (await portalSettings.GetAsync()).Slug + _below, _below.Length > 0);

    /// <summary>For the rest of the request the portal's addresses are those of the preview of that contact.</summary>
    public void PreviewAs(string contactId)
    {
        _below = "/preview/" + contactId;
        _urls = null;
    }
}
