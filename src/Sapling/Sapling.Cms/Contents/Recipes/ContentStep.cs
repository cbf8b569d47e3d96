using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Contents.Recipes;

/// <summary>The recipe step <c>content</c>: items in <c>data</c>, each as the store has it.</summary>
internal sealed class ContentStep(IContentManager contentManager, IContentDefinitionManager contentDefinitionManager) : NamedRecipeStepHandler("Content")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (RecipeJson.Find(context.Step, "data") is not JsonArray data)
        {
            context.Errors.Add("The step 'content' has no list 'data'.");
            return;
        }

        try
        {
            var items = data.Select(Read).ToList();
            foreach (var type in items.Select(item => item.ContentType).Distinct())
            {
                if (await contentDefinitionManager.GetTypeDefinitionAsync(type) is null)
                {
                    context.Errors.Add($"The step 'content' has items of the type '{type}', which is not defined.");
                    return;
                }
            }

            await contentManager.ImportAsync(items);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ValidationException)
        {
            context.Errors.Add($"The step 'content' has an item that cannot be imported. {exception.Message}");
        }
    }

    private static ContentItem Read(JsonNode? node, int index)
        => node.Deserialize<ContentItem>() is { ContentType.Length: > 0 } item
            ? item
            : throw new JsonException($"Item {index + 1} has no content type.");
}
