using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardCore.ContentLocalization;

internal sealed class ContentLocalizationMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(LocalizationPart), part => part
            .Attachable()
            .WithDisplayName("Language")
            .WithDescription("Provides a language, and translations into others."));

        await SchemaBuilder.CreateMapIndexTableAsync<LocalizedContentItemIndex>(table => table
            .Column<string>(nameof(LocalizedContentItemIndex.LocalizationSet), column => column.WithLength(26))
            .Column<string>(nameof(LocalizedContentItemIndex.Culture), column => column.WithLength(16))
            .Column<string>(nameof(LocalizedContentItemIndex.ContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(LocalizedContentItemIndex.Published))
            .Column<bool>(nameof(LocalizedContentItemIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table => table
            .CreateIndex("IDX_LocalizationPartIndex_DocumentId", "DocumentId", "LocalizationSet", "Culture", "ContentItemId", "Published", "Latest"));
        await SchemaBuilder.AlterIndexTableAsync<LocalizedContentItemIndex>(table => table
            .CreateIndex("IDX_LocalizationPartIndex_Set", "LocalizationSet", "Culture", "DocumentId"));
        return 1;
    }
}
