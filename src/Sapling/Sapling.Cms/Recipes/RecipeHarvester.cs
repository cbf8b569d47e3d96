using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Extensions;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Cms.Recipes;

/// <summary>Finds the recipes in the <c>Recipes</c> folders of the modules and of the application.</summary>
internal sealed class RecipeHarvester(IExtensionManager extensionManager, IHostEnvironment environment, ILogger<RecipeHarvester> logger) : IRecipeHarvester
{
    public async Task<IEnumerable<RecipeDescriptor>> HarvestRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var folder in extensionManager.GetExtensions().Select(extension => $"{extension.SubPath}/{RecipesConstants.RecipesFolderName}").Append(RecipesConstants.RecipesFolderName))
        {
            foreach (var file in environment.ContentRootFileProvider.GetDirectoryContents(folder))
            {
                if (!file.IsDirectory && file.Name.EndsWith(RecipesConstants.RecipeExtension, StringComparison.OrdinalIgnoreCase))
                {
                    recipes.Add(await DescribeAsync(folder, file));
                }
            }
        }

        return recipes;
    }

    private async Task<RecipeDescriptor> DescribeAsync(string folder, IFileInfo file)
    {
        var descriptor = new RecipeDescriptor();
        try
        {
            await using var stream = file.CreateReadStream();
            if (await JsonNode.ParseAsync(stream, JOptions.Node, JOptions.Document) is JsonObject recipe)
            {
                // The steps are read when the recipe is executed.
                recipe.Remove("steps");
                recipe.Remove("variables");
                descriptor = recipe.Deserialize<RecipeDescriptor>(JOptions.Default)!;
            }
        }
        catch (JsonException exception)
        {
            // It stays in the list by its file's name, so that executing it tells what is wrong with it.
            logger.LogWarning("The recipe '{File}' is not valid: {Reason}", file.Name, exception.Message);
        }

        descriptor.Name = descriptor.Name.Length > 0 ? descriptor.Name : file.Name[..^RecipesConstants.RecipeExtension.Length];
        descriptor.BasePath = folder;
        descriptor.RecipeFileInfo = file;
        descriptor.FileProvider = environment.ContentRootFileProvider;
        return descriptor;
    }
}
