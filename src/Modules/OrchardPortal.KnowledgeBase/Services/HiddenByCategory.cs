using OrchardPortal.KnowledgeBase.Indexes;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Counts what readers see no more once a category is taken back: the articles in it and in all that is within it.</summary>
internal sealed class HiddenByCategory(ISession session)
{
    /// <returns>0 also where the category is not published, or only lends its name as a translation.</returns>
    public async Task<int> CountAsync(string categoryId)
    {
        var all = (await session.QueryIndex<CategoryIndex>().ListAsync()).ToList();
        if (all.TrueForAll(row => row.ContentItemId != categoryId))
        {
            return 0;
        }

        var children = all.ToLookup(row => row.ParentId ?? string.Empty, row => row.ContentItemId);
        var within = new HashSet<string> { categoryId };
        for (var waiting = new Queue<string>(within); waiting.TryDequeue(out var id);)
        {
            foreach (var child in children[id].Where(within.Add))
            {
                waiting.Enqueue(child);
            }
        }

        var ids = within.ToArray();

        // An article in three languages is one.
        return (await session.QueryIndex<ArticleIndex>(index => index.CategoryId.IsIn(ids)).ListAsync())
            .DistinctBy(row => string.IsNullOrEmpty(row.LocalizationSet) ? row.ContentItemId : row.LocalizationSet)
            .Count();
    }
}
