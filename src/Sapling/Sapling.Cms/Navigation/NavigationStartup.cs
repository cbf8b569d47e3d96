using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Modules;

namespace OrchardCore.Navigation;

[Feature("OrchardCore.Navigation")]
internal sealed class NavigationStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigation();
        services.AddShapeTableProvider<NavigationShapes>();
        services.AddShapeAttributes<NavigationShapes>();
        services.AddShapeAttributes<PagerShapes>();
    }
}
