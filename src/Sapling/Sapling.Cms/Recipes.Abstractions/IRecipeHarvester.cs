using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

public interface IRecipeHarvester
{
    /// <summary>Finds recipes.</summary>
    Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync();
}
