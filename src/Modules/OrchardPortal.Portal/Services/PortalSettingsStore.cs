using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.CustomSettings.Services;
using OrchardCore.Settings;
using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.Services;

/// <summary>Changes the portal's settings. They are kept with those of the site and saved together with them, in one document.</summary>
public sealed class PortalSettingsStore(ISiteService siteService, CustomSettingsService customSettings)
{
    /// <summary>The settings' content item, to be shown.</summary>
    public Task<ContentItem> ReadAsync() => customSettings.GetSettingsAsync(PortalSettingsPart.ContentType);

    /// <summary>The settings' content item, to be changed and given to <see cref="SaveAsync"/>.</summary>
    public async Task<ContentItem> LoadAsync()
    {
        var type = await customSettings.GetSettingsTypeAsync(PortalSettingsPart.ContentType);

        return await customSettings.GetSettingsAsync(await siteService.LoadSiteSettingsAsync(), type);
    }

    /// <summary>Saves the item, and whatever else of the site's settings was changed in this request.</summary>
    public async Task SaveAsync(ContentItem item)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Properties[PortalSettingsPart.ContentType] = JsonSerializer.SerializeToNode(item);
        await siteService.UpdateSiteSettingsAsync(site);
    }

    public async Task ChangeAsync(Action<PortalSettingsPart> change)
    {
        var item = await LoadAsync();
        item.Alter(change);
        await SaveAsync(item);
    }
}
