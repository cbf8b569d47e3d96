using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Data.Migration;
using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardPortal.Design.Models;

namespace OrchardPortal.Design;

internal sealed class Migrations(ISiteService siteService, IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    /// <summary>The content type that held the brand before it had a screen of its own.</summary>
    private const string Former = "BrandSettings";

    public async Task<int> CreateAsync()
    {
        var site = await siteService.LoadSiteSettingsAsync();
        if (site.Properties[Former]?[Former] is JsonObject fields)
        {
            site.Put(new SiteBrand { AccentColor = Text(fields, "AccentColor"), LogoUrl = Text(fields, "LogoUrl"), FaviconUrl = Text(fields, "FaviconUrl") });
            site.Properties.Remove(Former);
            await siteService.UpdateSiteSettingsAsync(site);
        }

        if (await contentDefinitionManager.GetTypeDefinitionAsync(Former) is not null)
        {
            await contentDefinitionManager.DeleteTypeDefinitionAsync(Former);
            await contentDefinitionManager.DeletePartDefinitionAsync(Former);
        }

        return 1;
    }

    private static string Text(JsonObject fields, string name) => fields[name]?["Text"]?.ToString() ?? string.Empty;
}
