using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentTypes.RecipeSteps;
using OrchardCore.Modules;
using OrchardCore.Recipes;

namespace OrchardCore.ContentTypes;

[Feature("OrchardCore.ContentTypes")]
internal sealed class ContentTypesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddRecipeExecutionStep<ContentDefinitionStep>();
}
