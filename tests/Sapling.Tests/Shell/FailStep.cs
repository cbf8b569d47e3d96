using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Tests.Shell;

internal sealed class FailStep() : NamedRecipeStepHandler("Fail")
{
    protected override Task HandleAsync(RecipeExecutionContext context)
    {
        context.Errors.Add("It is meant to fail.");
        return Task.CompletedTask;
    }
}
