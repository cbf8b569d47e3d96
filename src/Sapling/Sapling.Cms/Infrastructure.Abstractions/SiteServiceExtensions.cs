namespace OrchardCore.Settings;

public static class SiteServiceExtensions
{
    public static Task<T> GetSettingsAsync<T>(this ISiteService siteService) where T : new() => throw null!;

    public static Task<T> GetSettingsAsync<T>(this ISiteService siteService, string name) where T : new() => throw null!;

    public static bool TryGetSettings<T>(this ISiteService siteService, out T settings) => throw null!;

    public static ISite GetSiteSettings(this ISiteService siteService) => throw null!;

    public static T GetSettings<T>(this ISiteService siteService) where T : new() => throw null!;
}
