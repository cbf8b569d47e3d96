using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Entities;
using OrchardCore.Settings;
using OrchardPortal.Design.Menus;
using OrchardPortal.Portal.Indexes;
using OrchardPortal.Portal.Models;
using YesSql.Sql;

namespace OrchardPortal.Portal;

internal sealed class Migrations(IContentDefinitionManager contentDefinitionManager, ISiteService siteService) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterTypeDefinitionAsync(PortalSettingsPart.ContentType, type => type
            .WithDisplayName("Customer portal")
            .WithDescription("How the customer portal looks and what it shows.")
            .Stereotype("CustomSettings")
            .WithPart(nameof(PortalSettingsPart)));

        await UpdateFrom1Async();
        return 3;
    }

    /// <summary>Who looked at the portal as whom.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<PortalViewIndex>(table => table
            .Column<string>(nameof(PortalViewIndex.ContactId), column => column.WithLength(26))
            .Column<DateTime>(nameof(PortalViewIndex.StartedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<PortalViewIndex>(table => table
            .CreateIndex("IDX_PortalViewIndex_Contact", nameof(PortalViewIndex.ContactId), nameof(PortalViewIndex.StartedUtc)));

        return 2;
    }

    /// <summary>The portal's menu stands beside the site's other ones.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        var site = await siteService.LoadSiteSettingsAsync();
        if (site.Properties[PortalSettingsPart.ContentType]?[nameof(PortalSettingsPart)] is JsonObject part && part["Menu"] is JsonArray entries)
        {
            var menus = site.GetOrCreate<SiteMenus>();
            menus.Portal = [.. entries.OfType<JsonObject>().Select(entry => new SiteMenuEntry
            {
                Place = Text(entry, "Kind") is "Link" ? string.Empty : Text(entry, "Kind"),
                Text = Text(entry, "Text"),
                Url = Text(entry, "Url"),
            })];
            part.Remove("Menu");
            site.Put(menus);
            await siteService.UpdateSiteSettingsAsync(site);
        }

        return 3;
    }

    private static string Text(JsonObject entry, string name) => entry[name]?.ToString() ?? string.Empty;
}
