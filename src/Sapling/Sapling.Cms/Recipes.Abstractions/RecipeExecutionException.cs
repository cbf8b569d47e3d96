namespace OrchardCore.Recipes.Models;

/// <summary>A recipe was rejected.</summary>
public class RecipeExecutionException : Exception
{
    public RecipeExecutionException(RecipeStepResult recipeStepResult)
        : base(string.Join(" ", recipeStepResult.Errors))
    {
        StepResult = recipeStepResult;
    }

    public RecipeExecutionException(Exception exception, RecipeStepResult recipeStepResult)
        : base(string.Join(" ", recipeStepResult.Errors), exception)
    {
        StepResult = recipeStepResult;
    }

    public RecipeStepResult StepResult { get; }
}
