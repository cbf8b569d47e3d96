using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.Recipes.Models;

namespace Sapling.Cms.Recipes;

/// <summary>The content of a recipe's file.</summary>
internal sealed class RecipeFile
{
    private RecipeFile(RecipeDescriptor descriptor, JsonObject variables, IReadOnlyList<JsonNode?> steps)
    {
        Descriptor = descriptor;
        Variables = variables;
        Steps = steps;
    }

    public RecipeDescriptor Descriptor { get; }

    public JsonObject Variables { get; }

    public IReadOnlyList<JsonNode?> Steps { get; }

    /// <exception cref="RecipeExecutionException">The file is not the JSON of a recipe; the message names the line.</exception>
    public static async Task<RecipeFile> ReadAsync(RecipeDescriptor descriptor)
    {
        await using var stream = descriptor.RecipeFileInfo.CreateReadStream();
        try
        {
            if (await JsonNode.ParseAsync(stream, JOptions.Node, JOptions.Document) is not JsonObject recipe)
            {
                throw RecipeErrors.Of(descriptor, "The recipe is not a JSON object.");
            }

            var steps = recipe["steps"] switch
            {
                null => [],
                JsonArray array => array,
                _ => throw RecipeErrors.Of(descriptor, "'steps' is not a JSON array."),
            };
            return new RecipeFile(descriptor, recipe["variables"] as JsonObject ?? [], [.. steps]);
        }
        catch (JsonException exception)
        {
            throw RecipeErrors.Of(descriptor, $"Line {exception.LineNumber + 1}: the file is not valid JSON. {exception.Message}");
        }
        catch (ArgumentException exception)
        {
            // The reader builds objects on demand, and then finds a property that occurs twice.
            throw RecipeErrors.Of(descriptor, exception.Message);
        }
    }
}
