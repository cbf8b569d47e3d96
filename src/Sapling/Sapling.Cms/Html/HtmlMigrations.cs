using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;

namespace OrchardCore.Html;

internal sealed class HtmlMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterPartDefinitionAsync(nameof(HtmlBodyPart), part => part
            .Attachable()
            .WithDisplayName("Text")
            .WithDescription("Provides an HTML body."));
        return 1;
    }
}
