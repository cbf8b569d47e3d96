using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardPortal.Portal.Models;

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

        return 1;
    }
}
