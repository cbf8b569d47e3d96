using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

/// <summary>Handles the recipe steps of one name.</summary>
public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
    protected readonly string StepName;

    protected NamedRecipeStepHandler(string stepName)
    {
        StepName = stepName;
    }

    /// <summary>What the executor knows it by.</summary>
    internal string Name => StepName;

    public Task ExecuteAsync(RecipeExecutionContext context) =>
        context.Name.Equals(StepName, StringComparison.OrdinalIgnoreCase) ? HandleAsync(context) : Task.CompletedTask;

    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
