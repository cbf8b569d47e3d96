using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Searching;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>
/// What the visitor of this request may see of the knowledge base (requirement 20). Every page asks here; where nothing is private,
/// nothing is asked.
/// </summary>
internal sealed class VisibleKnowledgeBase(KnowledgeBaseReader reader, IKnowledgeBaseSearch search, IAccessGate access) : IKnowledgeBase
{
    public const int RecentArticles = 6;
    public const int RelatedArticles = 4;

    private readonly Dictionary<string, bool> _answers = [];
    private HiddenArticles? _hidden;
    private HiddenArticles? _unseen;

    public async Task<IReadOnlyList<CategoryCard>> ListCategoriesAsync()
    {
        var shelves = await reader.ShelvesAsync(await UnseenAsync());
        var visible = await OnlyVisibleAsync(shelves.Categories, category => category.Access);
        var hidden = (await HiddenAsync()).Ids;
        if (hidden.Count == 0)
        {
            return visible;
        }

        var parents = shelves.Categories.ToDictionary(category => category.ContentItemId, category => category.ParentId);
        var fewer = new Dictionary<string, int>();
        foreach (var article in shelves.Private.Where(article => hidden.Contains(article.ContentItemId) && !shelves.Editions.IsSuperseded(article.ContentItemId)))
        {
            for (var id = article.CategoryId; parents.TryGetValue(id, out var parent); id = parent)
            {
                fewer[id] = fewer.GetValueOrDefault(id) + 1;
            }
        }

        return [.. visible.Select(category => category with { ArticleCount = category.ArticleCount - fewer.GetValueOrDefault(category.ContentItemId) })];
    }

    public async Task<CategoryPage?> FindCategoryAsync(string slug) =>
        await reader.FindCategoryAsync(slug, await UnseenAsync()) is { } page && await MayAsync(page.Category.Access)
            ? page with
            {
                Articles = await OnlyVisibleAsync(page.Articles, article => article.Access),
                Children = [.. (await ListCategoriesAsync()).Where(category => category.ParentId == page.Category.ContentItemId)],
            }
            : null;

    public async Task<bool> IsPrivateCategoryAsync(string slug) =>
        await CategoryOfAsync(slug) is { } page && !await MayAsync(page.Category.Access);

    public async Task<string?> FindMovedCategoryAsync(string oldSlug) =>
        await reader.FindMovedAsync(CategoryPart.ContentType, oldSlug) is { } slug && await FindCategoryAsync(slug) is not null ? slug : null;

    public async Task<ArticlePage?> FindArticleAsync(string slug) =>
        await reader.FindArticleAsync(slug, await UnseenAsync()) is { } page && await MayAsync(page.Card.Access)
            ? page with { Related = [.. (await OnlyVisibleAsync(page.Related, article => article.Access)).Take(RelatedArticles)] }
            : null;

    public async Task<bool> IsPrivateArticleAsync(string slug) =>
        await ArticleOfAsync(slug) is { } page && !await MayAsync(page.Card.Access);

    public async Task<string?> FindMovedArticleAsync(string oldSlug) =>
        await reader.FindMovedAsync(ArticlePart.ContentType, oldSlug) is { } slug && await FindArticleAsync(slug) is not null ? slug : null;

    public async Task<IReadOnlyList<ArticleTag>> ListTagsAsync()
    {
        var tags = (await reader.ListTagsAsync(await UnseenAsync())).Values.OrderBy(tag => tag.Name, StringComparer.CurrentCultureIgnoreCase);
        var hidden = (await HiddenAsync()).Ids;

        return [.. tags.Select(tag => Without(tag, hidden)).Where(tag => tag.ArticleIds.Count > 0)];
    }

    public async Task<ArticleTag?> FindTagAsync(string slug) =>
        (await reader.ListTagsAsync(await UnseenAsync())).GetValueOrDefault(slug) is { } tag && Without(tag, (await HiddenAsync()).Ids) is { ArticleIds.Count: > 0 } visible ? visible : null;

    public async Task<IReadOnlyList<ArticleCard>> ListRecentAsync() =>
        [.. (await OnlyVisibleAsync(await reader.ListRecentAsync(await UnseenAsync()), article => article.Access)).Take(RecentArticles)];

    public async Task<IReadOnlyList<ArticleCard>> ListAllAsync(int skip, int take) => await reader.ListAllAsync(skip, take, (await HiddenAsync()).Ids);

    public async Task<IReadOnlyList<ArticleCard>> ListAsync(IReadOnlyList<string> contentItemIds) =>
        await OnlyVisibleAsync(await reader.ListAsync(contentItemIds), article => article.Access);

    public async Task<SearchPage> SearchAsync(SearchRequest request) => await search.FindAsync(request, await HiddenAsync(), ListAsync);

    private static ArticleTag Without(ArticleTag tag, IReadOnlySet<string> hidden) =>
        hidden.Count == 0 ? tag : tag with { ArticleIds = [.. tag.ArticleIds.Where(id => !hidden.Contains(id))] };

    private async Task<CategoryPage?> CategoryOfAsync(string slug) =>
        await reader.FindCategoryAsync(slug) ?? (await reader.FindMovedAsync(CategoryPart.ContentType, slug) is { } now ? await reader.FindCategoryAsync(now) : null);

    private async Task<ArticlePage?> ArticleOfAsync(string slug) =>
        await reader.FindArticleAsync(slug) ?? (await reader.FindMovedAsync(ArticlePart.ContentType, slug) is { } now ? await reader.FindArticleAsync(now) : null);

    private async ValueTask<HiddenArticles> HiddenAsync()
    {
        if (_hidden is null)
        {
            var shelves = await reader.ShelvesAsync();
            var hidden = new HashSet<string>();
            foreach (var article in shelves.Private)
            {
                if (!await MayAsync(article.Access))
                {
                    hidden.Add(article.ContentItemId);
                }
            }

            var refused = _answers.Where(answer => !answer.Value).Select(answer => answer.Key).Order(StringComparer.Ordinal);
            _hidden = new HiddenArticles(hidden, string.Join('\n', refused.Prepend(shelves.Reading.ToString("N"))));
        }

        return _hidden;
    }

    /// <summary>The hidden articles where one is a translation. Elsewhere none: then everybody's pages can be had from the same memory.</summary>
    private async ValueTask<HiddenArticles> UnseenAsync() =>
        _unseen ??= await HiddenAsync() is { Ids.Count: > 0 } hidden && (await reader.ShelvesAsync()).Editions.AnyTranslated(hidden.Ids) ? hidden : HiddenArticles.None;

    private async Task<IReadOnlyList<T>> OnlyVisibleAsync<T>(IReadOnlyList<T> all, Func<T, IReadOnlyList<string>> rulesOf)
    {
        if (all.All(item => rulesOf(item).Count == 0))
        {
            return all;
        }

        var visible = new List<T>(all.Count);
        foreach (var item in all)
        {
            if (await MayAsync(rulesOf(item)))
            {
                visible.Add(item);
            }
        }

        return visible;
    }

    private async ValueTask<bool> MayAsync(IReadOnlyList<string> rules)
    {
        foreach (var rule in rules)
        {
            if (!_answers.TryGetValue(rule, out var may))
            {
                _answers[rule] = may = await access.MayAsync(AccessRule.Parse(rule));
            }

            if (!may)
            {
                return false;
            }
        }

        return true;
    }
}
