namespace OrchardCore.Settings;

public interface ISiteService
{
    Task<ISite> LoadSiteSettingsAsync();

    Task<ISite> GetSiteSettingsAsync();

    Task UpdateSiteSettingsAsync(ISite site);
}
