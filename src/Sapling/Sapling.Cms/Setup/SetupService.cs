using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Services;

namespace Sapling.Cms.Setup;

internal sealed class SetupService(SiteSetup setup, IEnumerable<IRecipeHarvester> harvesters) : ISetupService
{
    public async Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var harvester in harvesters)
        {
            recipes.AddRange((await harvester.HarvestRecipesAsync()).Where(recipe => recipe.IsSetupRecipe));
        }

        return recipes;
    }

    public async Task<string> SetupAsync(SetupContext context)
    {
        var executionId = OrchardCore.IdGenerator.GenerateId();
        await setup.SetUpAsync(context, executionId);
        return executionId;
    }
}
