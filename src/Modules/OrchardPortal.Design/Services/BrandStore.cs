using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardPortal.Design.Models;

namespace OrchardPortal.Design.Services;

/// <summary>Reads and changes the brand; it is a section of the site's settings.</summary>
internal sealed class BrandStore(ISiteService siteService)
{
    public async Task<SiteBrand> ReadAsync() => await siteService.GetSettingsAsync<SiteBrand>();

    public async Task SaveAsync(SiteBrand brand)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Put(brand);
        await siteService.UpdateSiteSettingsAsync(site);
    }
}
