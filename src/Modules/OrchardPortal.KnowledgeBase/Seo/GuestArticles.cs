using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Seo;

/// <summary>What everybody may read: that and nothing else is in the site map and in feeds, whoever asks for them.</summary>
internal sealed class GuestArticles(IKnowledgeBase knowledgeBase, IDomainSettings domains, IMemoryCache cache, ISignal signal)
{
    private const string Key = "OrchardPortal.KnowledgeBase/GuestArticles";
    private const int Batch = 10_000;

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(10);

    /// <summary>Whether the help site is open to guests at all (requirement 85).</summary>
    public async ValueTask<bool> IsOpenAsync() => !(await domains.GetAsync()).LoginToReadKnowledgeBase;

    /// <summary>The articles, those changed last first.</summary>
    public async Task<IReadOnlyList<ArticleCard>> ListAsync()
    {
        if (cache.TryGetValue<IReadOnlyList<ArticleCard>>(Key, out var remembered))
        {
            return remembered!;
        }

        // The token before the reading, as where pages are remembered.
        var changed = signal.GetToken(KnowledgeBaseReader.ChangedSignal);
        var open = new List<ArticleCard>();
        IReadOnlyList<ArticleCard> read;
        for (var skip = 0; (read = await knowledgeBase.ListAllAsync(skip, Batch)).Count > 0; skip += Batch)
        {
            open.AddRange(read.Where(card => card.Access.Count == 0));
        }

        cache.Set(Key, (IReadOnlyList<ArticleCard>)open, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = _lifetime }.AddExpirationToken(changed));

        return open;
    }

    public async Task<IReadOnlyList<CategoryCard>> CategoriesAsync() =>
        [.. (await knowledgeBase.ListCategoriesAsync()).Where(category => category.Access.Count == 0)];

    /// <summary>A category's articles, those changed last first; null when guests may not see it.</summary>
    public async Task<CategoryPage?> CategoryAsync(string slug) =>
        await knowledgeBase.FindCategoryAsync(slug) is { Category.Access.Count: 0 } page
            ? new CategoryPage(page.Category, [.. page.Articles.Where(card => card.Access.Count == 0).OrderByDescending(card => card.ModifiedUtc)])
            : null;
}
