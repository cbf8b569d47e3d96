using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Sapling.Admin.Features;

[Feature("OrchardCore.Features")]
internal sealed class FeaturesScreensStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddScoped<FeatureCatalog>();
    }
}
