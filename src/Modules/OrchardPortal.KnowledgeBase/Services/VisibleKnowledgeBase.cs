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
    private HashSet<string>? _hidden;

    public async Task<IReadOnlyList<CategoryCard>> ListCategoriesAsync()
    {
        var shelves = await reader.ShelvesAsync();
        var visible = await OnlyVisibleAsync(shelves.Categories, category => category.Access);
        var hidden = await HiddenAsync();
        if (hidden.Count == 0)
        {
            return visible;
        }

        var fewer = shelves.Private.Where(article => hidden.Contains(article.ContentItemId)).CountBy(article => article.CategoryId).ToDictionary();

        return [.. visible.Select(category => category with { ArticleCount = category.ArticleCount - fewer.GetValueOrDefault(category.ContentItemId) })];
    }

    public async Task<CategoryPage?> FindCategoryAsync(string slug) =>
        await reader.FindCategoryAsync(slug) is { } page && await MayAsync(page.Category.Access)
            ? new CategoryPage(page.Category, await OnlyVisibleAsync(page.Articles, article => article.Access))
            : null;

    public async Task<bool> IsPrivateCategoryAsync(string slug) =>
        await reader.FindCategoryAsync(slug) is { } page && !await MayAsync(page.Category.Access);

    public async Task<ArticlePage?> FindArticleAsync(string slug) =>
        await reader.FindArticleAsync(slug) is { } page && await MayAsync(page.Card.Access)
            ? page with { Related = [.. (await OnlyVisibleAsync(page.Related, article => article.Access)).Take(RelatedArticles)] }
            : null;

    public async Task<bool> IsPrivateArticleAsync(string slug) =>
        await reader.FindArticleAsync(slug) is { } page && !await MayAsync(page.Card.Access);

    public async Task<IReadOnlyList<ArticleCard>> ListRecentAsync() =>
        [.. (await OnlyVisibleAsync(await reader.ListRecentAsync(), article => article.Access)).Take(RecentArticles)];

    public async Task<IReadOnlyList<ArticleCard>> ListAllAsync(int skip, int take) => await reader.ListAllAsync(skip, take, await HiddenAsync());

    public async Task<IReadOnlyList<ArticleCard>> ListAsync(IReadOnlyList<string> contentItemIds) =>
        await OnlyVisibleAsync(await reader.ListAsync(contentItemIds), article => article.Access);

    public async Task<SearchPage> SearchAsync(string query, int skip, int take) => await search.FindAsync(query, skip, take, await HiddenAsync());

    private async Task<HashSet<string>> HiddenAsync()
    {
        if (_hidden is null)
        {
            var hidden = new HashSet<string>();
            foreach (var article in (await reader.ShelvesAsync()).Private)
            {
                if (!await MayAsync(article.Access))
                {
                    hidden.Add(article.ContentItemId);
                }
            }

            _hidden = hidden;
        }

        return _hidden;
    }

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
