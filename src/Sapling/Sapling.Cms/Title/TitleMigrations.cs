using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;

namespace OrchardCore.Title;

internal sealed class TitleMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(TitlePart), part => part
            .Attachable()
            .WithDescription("Provides a title.")
            .WithDefaultPosition("0"));
        return 1;
    }
}
