using System.Text.Json.Nodes;

namespace OrchardCore.Recipes.Models;

public class RecipeExecutionContext
{
    public string ExecutionId { get; set; } = default!;

    public object Environment { get; set; } = default!;

    public string Name { get; set; } = default!;

    public JsonObject Step { get; set; } = default!;

    public RecipeDescriptor RecipeDescriptor { get; set; } = default!;

    public IEnumerable<RecipeDescriptor> InnerRecipes { get; set; } = default!;

    public IList<string> Errors { get; } = default!;
}
