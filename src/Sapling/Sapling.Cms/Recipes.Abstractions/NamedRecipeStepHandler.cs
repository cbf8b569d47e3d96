using OrchardCore.Recipes.Models;

namespace OrchardCore.Recipes.Services;

public abstract class NamedRecipeStepHandler : IRecipeStepHandler
{
    protected readonly string StepName = default!;

    protected NamedRecipeStepHandler(string stepName) { throw null!; }

    public Task ExecuteAsync(RecipeExecutionContext context) => throw null!;

    protected abstract Task HandleAsync(RecipeExecutionContext context);
}
