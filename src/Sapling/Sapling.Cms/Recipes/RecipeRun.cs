using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Cms.Shell;

namespace Sapling.Cms.Recipes;

/// <summary>Executes the steps of a recipe within a transition, each in a scope of its own.</summary>
internal sealed class RecipeRun(ShellTransition transition, string executionId, RecipeDescriptor recipe, IDictionary<string, object> parameters)
{
    /// <exception cref="RecipeExecutionException">A step is wrong; the transition must not be committed.</exception>
    public async Task ExecuteAsync(CancellationToken cancellation)
    {
        IReadOnlyList<RecipeStep> steps = [];
        await InScopeAsync(async scope =>
        {
            var harvesters = scope.ServiceProvider.GetServices<IRecipeHarvester>();
            steps = await RecipePlan.MakeAsync(recipe, harvesters, transition.Settings.ShellConfiguration, parameters);
            CheckFeatures(steps, scope.ServiceProvider.GetRequiredService<IExtensionManager>());
        });

        await EnableFeaturesAsync(steps);
        await InScopeAsync(scope =>
        {
            CheckNames(steps, scope.ServiceProvider);
            return Task.CompletedTask;
        });
        await EventAsync(handler => handler.RecipeExecutingAsync(executionId, recipe));
        foreach (var step in steps)
        {
            cancellation.ThrowIfCancellationRequested();
            await ExecuteAsync(step);
        }

        await EventAsync(handler => handler.RecipeExecutedAsync(executionId, recipe));
    }

    private static void CheckFeatures(IReadOnlyList<RecipeStep> steps, IExtensionManager extensionManager)
    {
        var known = extensionManager.GetFeatures().Select(feature => feature.Id).ToHashSet();
        foreach (var step in steps.Where(IsFeature))
        {
            if (FeatureStep.Enabled(step.Content).Concat(FeatureStep.Disabled(step.Content)).FirstOrDefault(id => !known.Contains(id)) is { } unknown)
            {
                throw RecipeErrors.Of(step, $"There is no feature '{unknown}'.");
            }
        }
    }

    private static void CheckNames(IReadOnlyList<RecipeStep> steps, IServiceProvider services)
    {
        var handlers = services.GetServices<IRecipeStepHandler>().ToList();
        if (handlers.All(handler => handler is NamedRecipeStepHandler))
        {
            var names = handlers.OfType<NamedRecipeStepHandler>().Select(handler => handler.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (steps.FirstOrDefault(step => !names.Contains(step.Name)) is { } unknown)
            {
                throw RecipeErrors.Of(unknown, "No feature that is on knows a step of this name.");
            }
        }
    }

    private static bool IsFeature(RecipeStep step) => step.Name.Equals("Feature", StringComparison.OrdinalIgnoreCase);

    // Before the first step, so that every step's name can be checked before anything is done, and one container is built instead of many.
    private async Task EnableFeaturesAsync(IReadOnlyList<RecipeStep> steps)
    {
        var featureSteps = steps.Where(IsFeature).ToList();
        var ids = featureSteps.SelectMany(step => FeatureStep.Enabled(step.Content)).ToHashSet();
        if (ids.Count > 0)
        {
            await GuardedAsync(featureSteps[0], () => InScopeAsync(scope =>
                scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().UpdateFeaturesAsync([], ids)));
        }
    }

    private Task ExecuteAsync(RecipeStep step) => GuardedAsync(step, () => InScopeAsync(async scope =>
    {
        var context = new RecipeExecutionContext
        {
            ExecutionId = executionId,
            Environment = parameters,
            Name = step.Name,
            Step = (JsonObject)step.Values.Evaluate(step.Content)!,
            RecipeDescriptor = step.Recipe,
        };

        var events = scope.ServiceProvider.GetServices<IRecipeEventHandler>().ToList();
        foreach (var handler in events)
        {
            await handler.RecipeStepExecutingAsync(context);
        }

        foreach (var handler in scope.ServiceProvider.GetServices<IRecipeStepHandler>())
        {
            await handler.ExecuteAsync(context);
        }

        foreach (var handler in events)
        {
            await handler.RecipeStepExecutedAsync(context);
        }

        if (context.Errors.Count > 0)
        {
            throw RecipeErrors.Of(step, string.Join(" ", context.Errors));
        }
    }));

    private static async Task GuardedAsync(RecipeStep step, Func<Task> action)
    {
        try
        {
            await action();
        }
        catch (Exception exception) when (exception is not (RecipeExecutionException or OperationCanceledException))
        {
            throw RecipeErrors.Of(step, exception.Message, exception);
        }
    }

    private Task EventAsync(Func<IRecipeEventHandler, Task> call) => InScopeAsync(async scope =>
    {
        foreach (var handler in scope.ServiceProvider.GetServices<IRecipeEventHandler>())
        {
            await call(handler);
        }
    });

    private async Task InScopeAsync(Func<ShellScope, Task> execute) =>
        await (await transition.Context.CreateScopeAsync()).UsingAsync(execute);
}
