using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Drivers;
using OrchardCore.ContentLocalization.Indexes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace OrchardCore.ContentLocalization;

[Feature("OrchardCore.ContentLocalization")]
internal sealed class ContentLocalizationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LocalizationPart>().UseDisplayDriver<LocalizationPartDisplayDriver>();
        services.AddIndexProvider<LocalizedContentItemIndexProvider>();
        services.AddDataMigration<ContentLocalizationMigrations>();
        services.AddPermissionProvider<ContentLocalizationPermissionProvider>();
        services.AddScoped<IContentLocalizationManager, DefaultContentLocalizationManager>();
    }
}
