using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.FileStorage;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.Media.Recipes;

/// <summary>The recipe step <c>media</c>: files for the library, each as <c>Base64</c> or from a file beside the recipe (<c>SourcePath</c>).</summary>
internal sealed class MediaStep(IMediaFileStore mediaFileStore, IOptions<MediaOptions> options) : NamedRecipeStepHandler("media")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var node in context.Step["Files"] as JsonArray ?? context.Step["files"] as JsonArray ?? [])
        {
            var file = node.Deserialize<MediaStepFile>(JOptions.Default);
            if (file is null || string.IsNullOrEmpty(file.TargetPath) || !options.Value.AllowedFileExtensions.Contains(Path.GetExtension(file.TargetPath)))
            {
                context.Errors.Add($"The step 'media' has a file '{file?.TargetPath}' of a kind that the library does not take.");
                continue;
            }

            try
            {
                await using var stream = Open(file, context);
                if (stream is null)
                {
                    context.Errors.Add($"The step 'media' has nothing to write to '{file.TargetPath}': it needs 'Base64' or the 'SourcePath' of a file beside the recipe.");
                    continue;
                }

                await mediaFileStore.CreateFileFromStreamAsync(file.TargetPath, stream, overwrite: true);
            }
            catch (Exception exception) when (exception is FormatException or FileStoreException)
            {
                context.Errors.Add($"The step 'media' has a file '{file.TargetPath}' that cannot be written. {exception.Message}");
            }
        }
    }

    private static Stream? Open(MediaStepFile file, RecipeExecutionContext context)
    {
        if (!string.IsNullOrEmpty(file.Base64))
        {
            return new MemoryStream(Convert.FromBase64String(file.Base64));
        }

        if (string.IsNullOrEmpty(file.SourcePath) || context.RecipeDescriptor?.FileProvider is not { } files)
        {
            return null;
        }

        var source = files.GetFileInfo(context.RecipeDescriptor.BasePath is { Length: > 0 } folder ? $"{folder.TrimEnd('/')}/{file.SourcePath}" : file.SourcePath);

        return source is { Exists: true } ? source.CreateReadStream() : null;
    }
}
