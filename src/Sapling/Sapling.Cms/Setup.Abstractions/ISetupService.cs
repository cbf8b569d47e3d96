using OrchardCore.Recipes.Models;

namespace OrchardCore.Setup.Services;

public interface ISetupService
{
    /// <summary>The recipes that a site can be made from.</summary>
    Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync();

    /// <summary>Sets the site up, wholly or not at all; then <see cref="SetupContext.Errors"/> says why.</summary>
    /// <returns>The id of the recipe's execution.</returns>
    Task<string> SetupAsync(SetupContext context);
}
