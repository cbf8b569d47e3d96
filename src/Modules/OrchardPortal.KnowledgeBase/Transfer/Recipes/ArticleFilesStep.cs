using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.KnowledgeBase.Attachments;

namespace OrchardPortal.KnowledgeBase.Transfer.Recipes;

/// <summary>
/// <c>{ "name": "ArticleFiles", "Files": [ { "ContentItemId", "Key", "Base64" } ] }</c>: the bytes of files that readers of articles may download; the
/// articles themselves name them.
/// </summary>
internal sealed class ArticleFilesStep(ArticleFileStore store) : NamedRecipeStepHandler("ArticleFiles")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var file in context.Step["Files"]?.AsArray() ?? [])
        {
            var (id, key, base64) = (file?["ContentItemId"]?.ToString() ?? string.Empty, file?["Key"]?.ToString() ?? string.Empty, file?["Base64"]?.ToString() ?? string.Empty);
            var content = new byte[base64.Length];
            if (id.Length is 0 or > 26 || !id.All(char.IsAsciiLetterOrDigit) || key.Length != 32 || !key.All(char.IsAsciiHexDigitLower) || !Convert.TryFromBase64String(base64, content, out var length))
            {
                context.Errors.Add($"ArticleFiles: the file '{key}' of the article '{id}' cannot be read.");
                continue;
            }

            using var stream = new MemoryStream(content, 0, length);
            await store.CreateFileFromStreamAsync(ArticleFiles.Path(id, key), stream, overwrite: true);
        }
    }
}
