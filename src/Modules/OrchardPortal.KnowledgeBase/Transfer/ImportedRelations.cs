using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Transfer.Reading;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Puts articles of an upload beside each other, once they are there: the one may come after the other, or in a later run.</summary>
internal sealed class ImportedRelations(ISession session, IContentManager contentManager, ISignal signal)
{
    /// <param name="plan">The upload.</param>
    /// <param name="imported">The keys of what came in this run. Articles that have nothing to do with them stay as editors left them.</param>
    public async Task RelateAsync(ImportPlan plan, IReadOnlySet<string> imported)
    {
        var bySlug = new Dictionary<string, PlannedArticle>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in plan.Articles)
        {
            bySlug.TryAdd(article.Slug, article);
            bySlug.TryAdd(article.Source.Slug, article);
        }

        foreach (var article in plan.Articles.Where(article => article.Source.Related is not null))
        {
            var targets = article.Source.Related!.Select(target => SlugOf(plan, article.Source, target)).ToList();
            if (imported.Contains(article.Key) || targets.Exists(slug => bySlug.TryGetValue(slug, out var target) && imported.Contains(target.Key)))
            {
                await RelateAsync(article, targets, bySlug);
            }
        }

        await session.SaveChangesAsync();
        signal.DeferredSignalToken(KnowledgeBaseReader.ChangedSignal);
    }

    private async Task RelateAsync(PlannedArticle article, List<string> targets, Dictionary<string, PlannedArticle> bySlug)
    {
        if (await FindAsync(article.Key) is not { } id || await contentManager.GetAsync(id, VersionOptions.Latest) is not { } item)
        {
            return;
        }

        var ids = new List<string>();
        foreach (var slug in targets)
        {
            if ((bySlug.TryGetValue(slug, out var target) ? await FindAsync(target.Key) : await FindPublishedAsync(slug)) is { } related && related != id)
            {
                ids.Add(related);
            }
        }

        ids = [.. ids.Distinct().Take(RelatedArticles.Most)];
        if (!ids.SequenceEqual(item.GetOrCreate<ArticlePart>().RelatedIds))
        {
            item.Alter<ArticlePart>(part => part.RelatedIds = ids);
            await session.SaveAsync(item);
        }
    }

    // A slug, the address of an article, or the path of a file of the upload.
    private static string SlugOf(ImportPlan plan, SourceArticle source, string target) =>
        (plan.Links.Find(target, source.File) ?? target).Split('?', '#')[0].TrimEnd('/').Split('/')[^1];

    private async Task<string?> FindAsync(string key) => (await session.QueryIndex<ImportedArticleIndex>(index => index.SourceKey == key).FirstOrDefaultAsync())?.ContentItemId;

    private async Task<string?> FindPublishedAsync(string slug) => (await session.QueryIndex<ArticleIndex>(index => index.Slug == slug).FirstOrDefaultAsync())?.ContentItemId;
}
