namespace OrchardCore.Settings;

public interface ISiteService
{
    /// <summary>The settings to be changed and given to <see cref="UpdateSiteSettingsAsync"/>.</summary>
    Task<ISite> LoadSiteSettingsAsync();

    /// <summary>The settings to be read: shared by all requests, from memory.</summary>
    Task<ISite> GetSiteSettingsAsync();

    Task UpdateSiteSettingsAsync(ISite site);
}
