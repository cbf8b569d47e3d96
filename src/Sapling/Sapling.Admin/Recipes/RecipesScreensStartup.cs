using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Sapling.Admin.Recipes;

[Feature("OrchardCore.Recipes")]
internal sealed class RecipesScreensStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddNavigationProvider<AdminMenu>();
}
