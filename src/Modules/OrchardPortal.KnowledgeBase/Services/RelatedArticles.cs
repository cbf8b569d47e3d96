using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Overview;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Articles that an editor puts beside another, written as addresses.</summary>
internal sealed class RelatedArticles(ISession session, KnowledgeBaseReader knowledgeBase, ArticleOverview overview)
{
    public const int Most = 12;

    /// <summary>The last segments of addresses, one to a line: whole addresses, paths and slugs alike.</summary>
    public static List<string> Slugs(string? text) =>
        [.. (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('?', '#')[0].TrimEnd('/').Split('/')[^1].ToLowerInvariant())
            .Where(slug => slug.Length > 0)
            .Distinct()];

    /// <summary>The articles with these ids that are published, in this order, whoever may see them.</summary>
    public Task<IReadOnlyList<ArticleCard>> ListAsync(IReadOnlyList<string> contentItemIds) => knowledgeBase.ListAsync(contentItemIds);

    /// <summary>The articles with these slugs, and the slugs that no published article has.</summary>
    public async Task<(List<string> Ids, List<string> Unknown)> FindAsync(IReadOnlyList<string> slugs)
    {
        var wanted = slugs.Where(SlugFinder.IsValid).ToArray();
        var found = wanted.Length == 0
            ? []
            : (await session.QueryIndex<ArticleIndex>(index => index.Slug.IsIn(wanted)).ListAsync()).DistinctBy(row => row.Slug).ToDictionary(row => row.Slug, row => row.ContentItemId);

        return ([.. slugs.Where(found.ContainsKey).Select(slug => found[slug])], [.. slugs.Where(slug => !found.ContainsKey(slug))]);
    }

    /// <summary>Published articles whose title has a text, see <see cref="ArticleOverview.FindAsync"/>; only the one that is called so where there is one.</summary>
    /// <param name="title">What the titles have.</param>
    /// <param name="contentItemId">The article beside which they would stand.</param>
    /// <param name="leftOut">Articles that are no choice.</param>
    public async Task<IReadOnlyList<ArticleIndex>> SearchAsync(string title, string contentItemId, IReadOnlyList<string> leftOut)
    {
        var found = (await overview.FindAsync(title, contentItemId)).Where(article => !leftOut.Contains(article.ContentItemId)).ToList();

        return found.Find(article => article.Title.Equals(title.Trim(), StringComparison.CurrentCultureIgnoreCase)) is { } exact ? [exact] : found;
    }
}
