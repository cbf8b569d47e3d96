using OrchardCore.ContentManagement;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

public static partial class SiteServiceExtensions
{
    /// <summary>The custom settings of that type, for reading; empty while nobody has saved any.</summary>
    public static async Task<ContentItem> GetCustomSettingsAsync(this ISiteService siteService, string name)
        => (await siteService.GetSiteSettingsAsync()).TryGet<ContentItem>(name, out var item) ? item : new ContentItem { ContentType = name };
}
