using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

public interface IRecipeExecutor
{
    /// <summary>Executes a recipe wholly or not at all.</summary>
    /// <param name="environment">The values that <c>[js: parameters('name')]</c> stands for.</param>
    /// <exception cref="RecipeExecutionException">It has an error; nothing of it was done. The message names the step and the reason.</exception>
    Task<string> ExecuteAsync(string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken);
}
