using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent;

internal sealed class AccessMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(PrivateContentPart), part => part
            .Attachable()
            .WithDescription("Says who may see the item."));

        return 1;
    }
}
