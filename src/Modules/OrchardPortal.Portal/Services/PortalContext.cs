using Microsoft.AspNetCore.Http;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Routing;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Settings and addresses of the portal for one request.</summary>
public sealed class PortalContext(IHttpContextAccessor httpContextAccessor, IPortalSettings portalSettings, IDomainSettings domainSettings)
{
    private PortalUrls? _urls;
    private string _below = string.Empty;

    public ValueTask<PortalSettingsPart> SettingsAsync() => portalSettings.GetAsync();

    /// <summary>Whether only members may send a support form (requirement 85): the domain's settings say so, else the portal's.</summary>
    public async ValueTask<bool> MustLogInToSubmitAsync() =>
        (await domainSettings.GetAsync()).LoginToSubmit ?? (await portalSettings.GetAsync()).LoginToSubmit;

    public async ValueTask<PortalUrls> UrlsAsync() =>
        _urls ??= new PortalUrls(httpContextAccessor.HttpContext?.Request.PathBase ?? default, (await portalSettings.GetAsync()).Slug + _below, _below.Length > 0);

    /// <summary>For the rest of the request the portal's addresses are those of the preview of that contact.</summary>
    public void PreviewAs(string contactId)
    {
        _below = "/preview/" + contactId;
        _urls = null;
    }
}
