using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace OrchardCore.CustomSettings.Recipes;

/// <summary>The recipe step <c>custom-settings</c>: under the name of each type the item with its settings.</summary>
internal sealed class CustomSettingsStep(ISiteService siteService, IContentManager contentManager) : NamedRecipeStepHandler("custom-settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step)
        {
            if (string.Equals(name, "name", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            try
            {
                await PutAsync(site, name, value, context);
            }
            catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException)
            {
                context.Errors.Add($"The custom settings '{name}' cannot be read. {exception.Message}");
            }
        }

        if (context.Errors.Count == 0)
        {
            await siteService.UpdateSiteSettingsAsync(site);
        }
    }

    private async Task PutAsync(ISite site, string name, JsonNode? value, RecipeExecutionContext context)
    {
        if (value is not JsonObject || value.Deserialize<ContentItem>() is not { } item)
        {
            context.Errors.Add($"The custom settings '{name}' are not a content item.");
            return;
        }

        item.ContentType ??= name;
        var result = await contentManager.ValidateAsync(item);
        foreach (var error in result.Errors)
        {
            context.Errors.Add($"The custom settings '{name}': {error.ErrorMessage}");
        }

        site.Properties[name] = JsonSerializer.SerializeToNode(item);
    }
}
