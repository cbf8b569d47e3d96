using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Sapling.Admin.Roles;

[Feature("OrchardCore.Roles")]
internal sealed class RolesScreensStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddNavigationProvider<AdminMenu>();
}
