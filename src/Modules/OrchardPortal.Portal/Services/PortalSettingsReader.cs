using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.Services;

/// <summary>
/// Reads the part out of the site document. The document is immutable and cached by the host, and replaced when any
/// setting changes: as long as it is the same one, the part read from it is too.
/// </summary>
internal sealed class PortalSettingsReader(ISiteService siteService, PortalSettingsCache cache) : IPortalSettings
{
    public async ValueTask<PortalSettingsPart> GetAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();

        if (cache.Get(site) is { } cached)
        {
            return cached;
        }

        var part = site.TryGet<ContentItem>(PortalSettingsPart.ContentType, out var item) && item.TryGet<PortalSettingsPart>(out var saved)
            ? saved
            : new PortalSettingsPart();

        cache.Set(site, part);

        return part;
    }
}
