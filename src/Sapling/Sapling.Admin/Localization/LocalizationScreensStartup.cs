using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Sapling.Admin.Localization;

[Feature("OrchardCore.Localization")]
internal sealed class LocalizationScreensStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddSiteDisplayDriver<LocalizationSettingsDisplayDriver>();
    }
}
