using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Cms.Shell;

namespace Sapling.Cms.Recipes;

/// <summary>Executes recipes: on the running site in a transition of its own, within a setup in that of the setup.</summary>
internal sealed class RecipeExecutor(ShellContext context, ShellTransitions transitions, IShellHost host) : IRecipeExecutor
{
    public async Task<string> ExecuteAsync(
        string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        if (context.Transition is { } surrounding)
        {
            await new RecipeRun(surrounding, executionId, recipeDescriptor, environment).ExecuteAsync(cancellationToken);
            return executionId;
        }

        await using (var transition = await transitions.BeginAsync(cancellationToken))
        {
            await new RecipeRun(transition, executionId, recipeDescriptor, environment).ExecuteAsync(cancellationToken);
            await transition.CommitAsync(cancellationToken);
        }

        await host.ReleaseShellContextAsync(context.Settings);
        return executionId;
    }
}
