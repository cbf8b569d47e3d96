using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Features;

[Feature("OrchardCore.Features")]
internal sealed class FeaturesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddPermissionProvider<FeaturesPermissionProvider>();
}
