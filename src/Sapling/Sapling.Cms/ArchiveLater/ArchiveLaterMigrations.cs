using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using YesSql.Sql;

namespace OrchardCore.ArchiveLater;

internal sealed class ArchiveLaterMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(ArchiveLaterPart), part => part
            .Attachable()
            .WithDescription("Lets an item be taken back at a time that was chosen before."));
        await SchemaBuilder.CreateMapIndexTableAsync<ArchiveLaterPartIndex>(table => table
            .Column<string>(nameof(ArchiveLaterPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<DateTime>(nameof(ArchiveLaterPartIndex.ScheduledArchiveDateTimeUtc), column => column.Nullable())
            .Column<bool>(nameof(ArchiveLaterPartIndex.Published))
            .Column<bool>(nameof(ArchiveLaterPartIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<ArchiveLaterPartIndex>(table => table
            .CreateIndex("IDX_ArchiveLaterPartIndex_Due", nameof(ArchiveLaterPartIndex.ScheduledArchiveDateTimeUtc), "DocumentId"));
        return 1;
    }
}
