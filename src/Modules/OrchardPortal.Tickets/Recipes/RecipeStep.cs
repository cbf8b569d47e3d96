using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace OrchardPortal.Tickets.Recipes;

/// <summary>Reads a recipe step, and says where it is wrong.</summary>
public static class RecipeStep
{
    /// <returns>False when the step is not of that form; the context then says why.</returns>
    public static bool TryRead<T>(RecipeExecutionContext context, [NotNullWhen(true)] out T? model)
        where T : class
    {
        try
        {
            model = context.Step.ToObject<T>();
            if (model is not null)
            {
                return true;
            }

            context.Errors.Add($"{context.Name}: the step is empty.");
        }
        catch (JsonException exception)
        {
            // The path leads to the value that is wrong.
            context.Errors.Add($"{context.Name}: {exception.Path}: {exception.Message}");
            model = null;
        }

        return false;
    }
}
