using System.Text.Json.Nodes;

namespace OrchardCore.Recipes;

internal static class RecipeJson
{
    /// <summary>A property of a step, whatever its case: recipes of the real host differ.</summary>
    internal static JsonNode? Find(JsonObject step, string name)
        => step.FirstOrDefault(property => string.Equals(property.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
