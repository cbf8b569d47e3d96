using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardCore.Security.Permissions;

namespace Sapling.Cms.Recipes;

[Feature("OrchardCore.Recipes")]
internal sealed class RecipesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IRecipeHarvester, RecipeHarvester>();
        services.AddScoped<IRecipeExecutor, RecipeExecutor>();
        services.AddPermissionProvider<RecipesPermissionProvider>();
        services.AddRecipeExecutionStep<FeatureStep>();
    }
}
