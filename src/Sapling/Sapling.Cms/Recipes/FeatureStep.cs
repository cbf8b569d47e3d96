using System.Text.Json.Nodes;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Cms.Recipes;

/// <summary><c>{ "name": "feature", "enable": [ … ], "disable": [ … ] }</c>: switches features on and off.</summary>
internal sealed class FeatureStep(IShellFeaturesManager features) : NamedRecipeStepHandler("Feature")
{
    public static IEnumerable<string> Enabled(JsonObject step) => Names(step, "enable");

    public static IEnumerable<string> Disabled(JsonObject step) => Names(step, "disable");

    protected override Task HandleAsync(RecipeExecutionContext context) =>
        features.UpdateFeaturesAsync(Disabled(context.Step), Enabled(context.Step));

    private static IEnumerable<string> Names(JsonObject step, string property) =>
        step.FirstOrDefault(pair => pair.Key.Equals(property, StringComparison.OrdinalIgnoreCase)).Value is JsonArray names
            ? names.Select(name => name?.ToString() ?? string.Empty)
            : [];
}
