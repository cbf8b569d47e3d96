using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Changes the settings of the domains; they are kept in the document of the site's settings.</summary>
public sealed class DomainSettingsStore(ISiteService siteService)
{
    /// <summary>The settings, to be changed and given to <see cref="SaveAsync"/>.</summary>
    public async Task<PrivateContentSettings> LoadAsync() =>
        (await siteService.LoadSiteSettingsAsync()).GetOrCreate<PrivateContentSettings>().Normalize();

    public async Task SaveAsync(PrivateContentSettings settings)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Put(settings);
        await siteService.UpdateSiteSettingsAsync(site);
    }
}
