namespace OrchardCore.Recipes.Models;

public class RecipeExecutionException : Exception
{
    public RecipeExecutionException(RecipeStepResult recipeStepResult) { throw null!; }

    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult) { throw null!; }

    public RecipeStepResult StepResult { get; } = default!;
}
