using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Sapling.Admin.Settings;

[Feature("OrchardCore.Settings")]
internal sealed class SettingsScreensStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddSiteDisplayDriver<GeneralSettingsDisplayDriver>();
    }
}
