using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Markdown.Models;

namespace OrchardCore.Markdown;

internal sealed class MarkdownMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(MarkdownBodyPart), part => part
            .Attachable()
            .WithDisplayName("Text")
            .WithDescription("Provides a body written in Markdown."));
        return 1;
    }
}
