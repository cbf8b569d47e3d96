using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Transfer.Reading;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Transfer.Recipes;

/// <summary><c>{ "name": "OldAddresses", "Articles": [ { "ContentItemId", "Paths" } ] }</c>: paths of other sites that lead to articles.</summary>
internal sealed class OldAddressesStep(ISession session) : NamedRecipeStepHandler("OldAddresses")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var article in context.Step["Articles"]?.AsArray() ?? [])
        {
            var id = article?["ContentItemId"]?.ToString() ?? string.Empty;
            if (id.Length is 0 or > 26)
            {
                context.Errors.Add($"OldAddresses: '{id}' is no article.");
                continue;
            }

            var key = SourceArticle.OwnKey + id;
            var imported = await session.Query<ImportedArticle, ImportedArticleIndex>(index => index.SourceKey == key).FirstOrDefaultAsync() ?? new ImportedArticle { SourceKey = key };
            imported.ContentItemId = id;
            var paths = (article?["Paths"]?.AsArray() ?? []).Select(path => OldPath.Normalize(path?.ToString() ?? string.Empty));
            imported.OldPaths = [.. imported.OldPaths.Concat(paths).Where(path => path.Length > 0).Distinct()];
            await session.SaveAsync(imported);
        }
    }
}
