using OrchardCore.Recipes.Models;

namespace Sapling.Cms.Recipes;

/// <summary>Says which recipe and step was rejected, and why.</summary>
internal static class RecipeErrors
{
    public static RecipeExecutionException Of(RecipeDescriptor recipe, string reason, Exception? cause = null) =>
        Create(string.Empty, $"The recipe '{NameOf(recipe)}' was rejected. {reason}", cause);

    public static RecipeExecutionException Of(RecipeStep step, string reason, Exception? cause = null) =>
        Create(step.Name, $"The recipe '{NameOf(step.Recipe)}' was rejected. Step {step.Number} ('{step.Name}'): {reason}", cause);

    private static string NameOf(RecipeDescriptor recipe) => recipe.Name.Length > 0 ? recipe.Name : recipe.RecipeFileInfo.Name;

    private static RecipeExecutionException Create(string stepName, string message, Exception? cause)
    {
        var result = new RecipeStepResult { StepName = stepName, IsCompleted = true, IsSuccessful = false, Errors = [message] };
        return cause is null ? new RecipeExecutionException(result) : new RecipeExecutionException(cause, result);
    }
}
