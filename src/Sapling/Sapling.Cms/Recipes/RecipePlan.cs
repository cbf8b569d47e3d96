using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Cms.Recipes;

/// <summary>The steps of a recipe in their order, those of the recipes that it includes in the place of their inclusion.</summary>
internal sealed class RecipePlan(IEnumerable<IRecipeHarvester> harvesters, IConfiguration configuration, IDictionary<string, object> parameters)
{
    /// <summary>The step that includes other recipes: <c>{ "name": "recipes", "Values": [ { "name": "portal" } ] }</c>.</summary>
    public const string IncludeStep = "recipes";

    private readonly List<RecipeStep> _steps = [];
    private readonly List<string> _open = [];
    private List<RecipeDescriptor>? _recipes;

    /// <exception cref="RecipeExecutionException">A file is not a recipe, or includes one that does not exist.</exception>
    public static async Task<IReadOnlyList<RecipeStep>> MakeAsync(
        RecipeDescriptor recipe, IEnumerable<IRecipeHarvester> harvesters, IConfiguration configuration, IDictionary<string, object> parameters)
    {
        var plan = new RecipePlan(harvesters, configuration, parameters);
        await plan.AddAsync(recipe);
        return plan._steps;
    }

    private async Task AddAsync(RecipeDescriptor recipe)
    {
        var file = await RecipeFile.ReadAsync(recipe);
        var values = new RecipeValues(recipe, file.Variables, parameters, configuration);
        _open.Add(recipe.Name);
        for (var index = 0; index < file.Steps.Count; index++)
        {
            var content = file.Steps[index] as JsonObject;
            var name = content?["name"] is JsonValue value && value.TryGetValue<string>(out var text) ? text : string.Empty;
            var step = new RecipeStep(recipe, index + 1, name, content ?? [], values);
            if (name.Length == 0)
            {
                throw RecipeErrors.Of(step, "A step is a JSON object with a 'name'.");
            }

            if (name.Equals(IncludeStep, StringComparison.OrdinalIgnoreCase))
            {
                await IncludeAsync(step);
            }
            else
            {
                _steps.Add(step);
            }
        }

        _open.RemoveAt(_open.Count - 1);
    }

    private async Task IncludeAsync(RecipeStep step)
    {
        if (step.Content["Values"] is not JsonArray included)
        {
            throw RecipeErrors.Of(step, "'Values' with the names of recipes is missing.");
        }

        foreach (var name in included.Select(item => item?["name"]?.ToString() ?? string.Empty))
        {
            if (_open.Contains(name))
            {
                throw RecipeErrors.Of(step, $"The recipe '{name}' includes itself.");
            }

            await AddAsync(await FindAsync(name) ?? throw RecipeErrors.Of(step, $"There is no recipe '{name}'."));
        }
    }

    private async Task<RecipeDescriptor?> FindAsync(string name)
    {
        if (_recipes is null)
        {
            _recipes = [];
            foreach (var harvester in harvesters)
            {
                _recipes.AddRange(await harvester.HarvestRecipesAsync());
            }
        }

        return _recipes.Find(recipe => recipe.Name == name);
    }
}
