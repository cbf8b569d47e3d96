using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

/// <summary>One step of a recipe, to be handled.</summary>
public class RecipeExecutionContext
{
    public string ExecutionId { get; set; } = string.Empty;

    public object? Environment { get; set; }

    /// <summary>The name of the step.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>The step with all its properties; expressions are replaced by their values.</summary>
    public JsonObject Step { get; set; } = [];

    public RecipeDescriptor RecipeDescriptor { get; set; } = default!;

    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; } = [];

    /// <summary>What is wrong with the step; any error rejects the whole recipe.</summary>
    public IList<string> Errors { get; } = [];
}
