using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents.Models;
using OrchardCore.Data.Migration;

namespace OrchardCore.Contents;

internal sealed class ContentsMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await ContentItemIndexSchema.CreateAsync(SchemaBuilder);
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(CommonPart), part => part
            .Attachable()
            .WithDescription("Provides an editor for the owner of an item."));
        return 1;
    }
}
