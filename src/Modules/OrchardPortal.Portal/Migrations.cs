using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardPortal.Portal.Indexes;
using OrchardPortal.Portal.Models;
using YesSql.Sql;

namespace OrchardPortal.Portal;

internal sealed class Migrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterTypeDefinitionAsync(PortalSettingsPart.ContentType, type => type
            .WithDisplayName("Customer portal")
            .WithDescription("How the customer portal looks and what it shows.")
            .Stereotype("CustomSettings")
            .WithPart(nameof(PortalSettingsPart)));

        await UpdateFrom1Async();
        return 2;
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
}
