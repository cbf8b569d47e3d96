using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Cache;
using OrchardCore.Localization;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.KnowledgeBase.Attachments;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Searching;
using OrchardPortal.KnowledgeBase.Translations;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>
/// Reads the whole knowledge base, whoever may see it, and remembers the pages it made until anything in it changes. Another node's
/// change is seen when an entry expires. Visitors get what <see cref="VisibleKnowledgeBase"/> leaves of it. An article that a reader
/// may not see (<c>unseen</c>) stands in for none of its translations; it is read with the others.
/// </summary>
internal sealed class KnowledgeBaseReader(
    ISession session, IContentManager contentManager, IArticleText text, IKnowledgeBaseSearch search, IUserDisplayNames names,
    ILocalizationService localization, IMemoryCache cache, ISignal signal)
{
    /// <summary>Raised when an article or a category was published, taken back or removed.</summary>
    public const string ChangedSignal = "OrchardPortal.KnowledgeBase.Changed";

    // Private articles are read besides, so that enough is left when they are taken out.
    private const int MostPrivate = 100;

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(1);

    public async Task<Shelves> ShelvesAsync(HiddenArticles? unseen = null) => (await RememberAsync("Shelves", unseen, ReadShelvesAsync))!;

    public async Task<IReadOnlyList<CategoryCard>> ListCategoriesAsync() => (await ShelvesAsync()).Categories;

    public Task<CategoryPage?> FindCategoryAsync(string slug, HiddenArticles? unseen = null) =>
        RememberAsync("Category/" + slug, unseen, hidden => ReadCategoryAsync(slug, hidden));

    public Task<ArticlePage?> FindArticleAsync(string slug, HiddenArticles? unseen = null) =>
        RememberAsync("Article/" + slug, unseen, hidden => ReadArticleAsync(slug, hidden));

    public async Task<IReadOnlyList<ArticleCard>> ListRecentAsync(HiddenArticles unseen) =>
        await RememberAsync("Recent", unseen, async hidden => await ListAsync((await ShelvesAsync(hidden)).Recent)) ?? [];

    public async Task<IReadOnlyList<ArticleCard>> ListAllAsync(int skip, int take, IReadOnlyCollection<string> without)
    {
        var rows = session.QueryIndex<ArticleIndex>();
        if (without.Count > 0)
        {
            var hidden = without.ToArray();
            rows = rows.Where(index => index.ContentItemId.IsNotIn(hidden));
        }

        return await CardsAsync(await rows.OrderByDescending(index => index.ModifiedUtc).ThenBy(index => index.ContentItemId).Skip(skip).Take(take).ListAsync());
    }

    public async Task<IReadOnlyList<ArticleCard>> ListAsync(IReadOnlyList<string> contentItemIds)
    {
        if (contentItemIds.Count == 0)
        {
            return [];
        }

        var ids = contentItemIds.ToArray();
        var rows = await session.QueryIndex<ArticleIndex>(index => index.ContentItemId.IsIn(ids)).ListAsync();
        var cards = (await CardsAsync(rows)).ToDictionary(card => card.ContentItemId);

        return contentItemIds.Where(cards.ContainsKey).Select(id => cards[id]).ToList();
    }

    /// <summary>The tags, by how they are written in addresses.</summary>
    public async Task<IReadOnlyDictionary<string, ArticleTag>> ListTagsAsync(HiddenArticles? unseen = null) => (await RememberAsync("Tags", unseen, ReadTagsAsync))!;

    /// <summary>Where an article or a category that once had this slug is now.</summary>
    public async Task<string?> FindMovedAsync(string contentType, string oldSlug)
    {
        if (!SlugFinder.IsValid(oldSlug)
            || await session.QueryIndex<OldSlugIndex>(index => index.ContentType == contentType && index.OldSlug == oldSlug).OrderByDescending(index => index.Id).FirstOrDefaultAsync() is not { } moved)
        {
            return null;
        }

        return moved.Slug;
    }

    private async Task<IReadOnlyDictionary<string, ArticleTag>?> ReadTagsAsync(HiddenArticles unseen)
    {
        var editions = (await ShelvesAsync(unseen)).Editions;

        return (await session.QueryIndex<ArticleTagIndex>(index => index.Published).ListAsync())
            .GroupBy(row => row.Slug)
            .Select(rows => new ArticleTag(rows.First().Tag, rows.Key, [.. rows.Select(row => row.ContentItemId).Where(id => !editions.IsSuperseded(id)).Distinct()]))
            .Where(tag => tag.ArticleIds.Count > 0)
            .ToDictionary(tag => tag.Slug);
    }

    private async Task<int> PrivateCountAsync() => Math.Min((await ShelvesAsync()).Private.Count, MostPrivate);

    private async Task<Shelves?> ReadShelvesAsync(HiddenArticles unseen)
    {
        var (culture, siteCulture) = (CultureInfo.CurrentUICulture.Name, await localization.GetDefaultCultureAsync());
        var rows = await session.QueryIndex<CategoryIndex>().OrderBy(index => index.Position).ThenBy(index => index.Name).ListAsync();
        var categories = CategoryEditions.InLanguage(rows, culture, siteCulture);
        var articles = (await session.QueryIndex<ArticleIndex>().ListAsync()).ToList();
        var editions = Editions.Of(articles.Where(article => !unseen.Ids.Contains(article.ContentItemId)), culture, siteCulture);
        var shown = articles.Where(article => !editions.IsSuperseded(article.ContentItemId)).ToList();
        var counts = shown.CountBy(article => article.CategoryId).ToDictionary();
        var cards = CategoryTree.Arrange(categories.Shelves, counts);
        var byId = cards.ToDictionary(card => card.ContentItemId);
        var closed = articles
            .Select(article => new PrivateArticle(article.ContentItemId, article.CategoryId, Rules(article, byId.GetValueOrDefault(article.CategoryId))))
            .Where(article => article.Access.Count > 0)
            .ToList();

        var recent = shown
            .OrderByDescending(article => article.ModifiedUtc)
            .Take(VisibleKnowledgeBase.RecentArticles + Math.Min(closed.Count, MostPrivate))
            .Select(article => article.ContentItemId);

        return new Shelves(cards, closed) { Editions = editions, OtherSlugs = categories.OtherSlugs, Recent = [.. recent] };
    }

    /// <summary>Of all of them must hold: its own, and those of its category, which must be public itself.</summary>
    private static List<string> Rules(ArticleIndex article, CategoryCard? category)
    {
        IReadOnlyList<string> inherited = category?.Access ?? (article.CategoryId.Length > 0 ? [CategoryTree.Nobody] : []);

        return [.. (string.IsNullOrEmpty(article.Access) ? [] : (string[])[article.Access]).Concat(inherited).Distinct()];
    }

    private async Task<CategoryPage?> ReadCategoryAsync(string slug, HiddenArticles unseen)
    {
        var shelves = await ShelvesAsync(unseen);
        var all = shelves.Categories;
        var category = all.FirstOrDefault(card => card.Slug == slug || (shelves.OtherSlugs.TryGetValue(slug, out var shelf) && card.ContentItemId == shelf));
        if (category is null)
        {
            return null;
        }

        var id = category.ContentItemId;
        var rows = await session.QueryIndex<ArticleIndex>(index => index.CategoryId == id)
            .OrderBy(index => index.Position)
            .ThenBy(index => index.Title)
            .ListAsync();

        return new CategoryPage(category, await CardsAsync(rows.Where(row => !shelves.Editions.IsSuperseded(row.ContentItemId)))) { Ancestors = [.. CategoryTree.PathTo(id, all).SkipLast(1)] };
    }

    private async Task<ArticlePage?> ReadArticleAsync(string slug, HiddenArticles unseen)
    {
        var row = await session.QueryIndex<ArticleIndex>(index => index.Slug == slug).FirstOrDefaultAsync();
        var item = row is null ? null : await contentManager.GetAsync(row.ContentItemId, VersionOptions.Published);
        if (row is null || item is null)
        {
            return null;
        }

        var shelves = await ShelvesAsync(unseen);
        var path = CategoryTree.PathTo(row.CategoryId, shelves.Categories);
        var people = await names.FindAsync([item.Author, item.TryGet<ArticlePart>(out var part) ? part.AuthorName : null]);
        var changedBy = NameOf(item.Author);
        var author = part is { AuthorName.Length: > 0 } ? NameOf(part.AuthorName) : changedBy;
        var editions = shelves.Editions;
        var related = await search.RelatedAsync(row.ContentItemId, row.Title, VisibleKnowledgeBase.RelatedArticles + await PrivateCountAsync());

        return new ArticlePage(
            (await CardsAsync([row]))[0],
            ArticleBody.Parse(await text.HtmlAsync(item)),
            author,
            changedBy == author ? string.Empty : changedBy,
            item.PublishedUtc ?? row.ModifiedUtc,
            path.Count > 0 ? path[^1] : null,
            await ListAsync([.. (part?.RelatedIds ?? []).Concat(related).Select(editions.Preferred).Where(id => id != editions.Preferred(row.ContentItemId)).Distinct()]))
        {
            Translations = [.. editions.TranslationsOf(row.ContentItemId).Select(other => other with { IsForEverybody = shelves.Private.All(closed => closed.ContentItemId != other.ContentItemId) })],
            Path = path,
            Files = ArticleFiles.Of(item),
        };

        string NameOf(string? userName) => people.GetValueOrDefault(userName ?? string.Empty) ?? userName ?? string.Empty;
    }

    private async Task<IReadOnlyList<ArticleCard>> CardsAsync(IEnumerable<ArticleIndex> rows)
    {
        var categories = (await ListCategoriesAsync()).ToDictionary(category => category.ContentItemId);
        var siteCulture = await localization.GetDefaultCultureAsync();

        return rows
            .Select(row =>
            {
                var category = categories.GetValueOrDefault(row.CategoryId);

                return new ArticleCard(row.ContentItemId, row.Title, row.Slug, row.Summary, category?.Name ?? string.Empty, row.ModifiedUtc)
                {
                    Access = Rules(row, category),
                    Culture = Editions.CultureOf(row.Culture, siteCulture),
                    Tags = row.Tags?.Split('\n') ?? [],
                };
            })
            .ToList();
    }

    private async Task<T?> RememberAsync<T>(string key, HiddenArticles? unseen, Func<HiddenArticles, Task<T?>> readAsync)
        where T : class
    {
        unseen ??= HiddenArticles.None;

        // Each language has its own: names of categories, and which translation of an article is shown.
        key = $"OrchardPortal.KnowledgeBase/{CultureInfo.CurrentUICulture.Name}/{unseen.Key}/{key}";

        if (cache.TryGetValue<T>(key, out var remembered))
        {
            return remembered;
        }

        // The token before the reading: a change while it runs must not leave the old page remembered.
        var changed = signal.GetToken(ChangedSignal);
        var read = await readAsync(unseen);

        // What does not exist is not remembered: addresses that nobody wrote must not fill the memory.
        if (read is not null)
        {
            cache.Set(key, read, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = _lifetime }.AddExpirationToken(changed));
        }

        return read;
    }
}
