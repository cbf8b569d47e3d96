using System.Diagnostics.CodeAnalysis;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>Shorter ways to a section of the site settings, for reading.</summary>
public static partial class SiteServiceExtensions
{
    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService) where T : new()
        => (await siteService.GetSiteSettingsAsync()).GetOrCreate<T>();

    public static async Task<T> GetSettingsAsync<T>(this ISiteService siteService, string name) where T : new()
        => (await siteService.GetSiteSettingsAsync()).GetOrCreate<T>(name);

    public static bool TryGetSettings<T>(this ISiteService siteService, [MaybeNullWhen(false)] out T settings)
        => siteService.GetSiteSettings().TryGet(out settings);

    /// <summary>For places that cannot wait, such as the configuration of options; the settings are in memory but once.</summary>
    public static ISite GetSiteSettings(this ISiteService siteService)
        => siteService.GetSiteSettingsAsync().GetAwaiter().GetResult();

    /// <inheritdoc cref="GetSiteSettings"/>
    public static T GetSettings<T>(this ISiteService siteService) where T : new()
        => siteService.GetSiteSettings().GetOrCreate<T>();
}
