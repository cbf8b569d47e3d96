using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using YesSql.Sql;

namespace OrchardCore.PublishLater;

internal sealed class PublishLaterMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(PublishLaterPart), part => part
            .Attachable()
            .WithDescription("Lets an item be published at a time that was chosen before."));
        await SchemaBuilder.CreateMapIndexTableAsync<PublishLaterPartIndex>(table => table
            .Column<string>(nameof(PublishLaterPartIndex.ContentItemId), column => column.WithLength(26))
            .Column<DateTime>(nameof(PublishLaterPartIndex.ScheduledPublishDateTimeUtc), column => column.Nullable())
            .Column<bool>(nameof(PublishLaterPartIndex.Published))
            .Column<bool>(nameof(PublishLaterPartIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<PublishLaterPartIndex>(table => table
            .CreateIndex("IDX_PublishLaterPartIndex_Due", nameof(PublishLaterPartIndex.ScheduledPublishDateTimeUtc), "DocumentId"));
        return 1;
    }
}
