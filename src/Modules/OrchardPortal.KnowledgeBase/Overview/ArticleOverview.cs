using System.Globalization;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Translations;
using OrchardPortal.KnowledgeBase.ViewModels;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.KnowledgeBase.Overview;

/// <summary>Lists articles for editors from index tables alone: the rows, their number, and which of them are published.</summary>
internal sealed class ArticleOverview(
    KnowledgeBaseReader knowledgeBase, EditorDirectory editors, IUserDisplayNames names, ISession session, ILocalClock localClock, ILocalizationService localization)
{
    public const int PageSize = 30;

    private const int MostFound = 12;
    private const int MostRead = 10 * MostFound;
    private const int QueryMaxLength = 200;

    public async Task<ArticleOverviewViewModel> GetAsync(ArticleOverviewQuery query)
    {
        var categories = await knowledgeBase.ListCategoriesAsync();
        var today = (await localClock.GetLocalNowAsync()).Date;
        var filtered = Filter(session.QueryIndex<ArticleOverviewIndex>(), query, categories, DateTime.SpecifyKind(today, DateTimeKind.Utc));
        var total = await filtered.CountAsync();
        var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
        var page = Math.Clamp(query.Page, 1, pages);
        var rows = (await Order(filtered, query.Sort).Skip((page - 1) * PageSize).Take(PageSize).ListAsync()).ToList();
        var published = await PublishedAsync(rows);
        var owners = await editors.ListAsync();
        var authors = await names.FindAsync(rows.Select(row => row.Author));
        var tags = await session.QueryIndex<ArticleTagIndex>(index => index.Latest).ListAsync();

        return new ArticleOverviewViewModel(
            query,
            [.. rows.Select(row => new ArticleRow(
                row,
                row.Published || published.Contains(row.ContentItemId),
                string.Join(" › ", CategoryTree.PathTo(row.CategoryId, categories).Select(category => category.Name)),
                authors.GetValueOrDefault(row.Author) ?? row.Author,
                owners.GetValueOrDefault(row.OwnerId) ?? string.Empty,
                row.ReviewOn <= today))],
            categories,
            owners,
            [.. tags.GroupBy(tag => tag.Slug).Select(same => new ArticleTag(same.First().Tag, same.Key, [])).OrderBy(tag => tag.Name, StringComparer.CurrentCultureIgnoreCase)],
            page,
            pages,
            total)
        {
            Languages = (await localization.GetSupportedCulturesAsync()).ToDictionary(culture => culture, culture => CultureInfo.GetCultureInfo(culture).NativeName),
        };
    }

    /// <summary>
    /// A few published articles by a part of their titles, to stand beside another: neither this nor a translation of it, and each in one
    /// language only, as readers are led to their own.
    /// </summary>
    /// <param name="text">What the titles have.</param>
    /// <param name="contentItemId">The article beside which they would stand; empty for one that nobody has saved yet.</param>
    public async Task<IReadOnlyList<ArticleIndex>> FindAsync(string text, string contentItemId)
    {
        text = SearchText.Fold(text.Trim());
        if (text.Length is 0 or > QueryMaxLength)
        {
            return [];
        }

        var own = await session.QueryIndex<TranslationIndex>(index => index.ContentItemId == contentItemId && index.Latest).FirstOrDefaultAsync();
        var (set, culture) = (own?.LocalizationSet ?? string.Empty, own?.Culture ?? string.Empty);
        var found = await session.QueryIndex<ArticleIndex>(article =>
                article.ContentItemId != contentItemId && article.ContentItemId.IsIn<ArticleOverviewIndex>(row => row.ContentItemId, row => row.TitleKey.Contains(text)))
            .OrderBy(article => article.Title)
            .Take(MostRead)
            .ListAsync();

        return [.. found
            .Where(article => set.Length == 0 || article.LocalizationSet != set)
            .GroupBy(article => string.IsNullOrEmpty(article.LocalizationSet) ? article.ContentItemId : article.LocalizationSet)
            .Select(editions => editions.FirstOrDefault(edition => (edition.Culture ?? string.Empty) == culture) ?? editions.First())
            .OrderBy(article => article.Title, StringComparer.CurrentCulture)
            .Take(MostFound)];
    }

    private async Task<HashSet<string>> PublishedAsync(IEnumerable<ArticleOverviewIndex> rows)
    {
        var drafts = rows.Where(row => !row.Published).Select(row => row.ContentItemId).ToArray();

        return drafts.Length == 0
            ? []
            : [.. (await session.QueryIndex<ArticleIndex>(index => index.ContentItemId.IsIn(drafts)).ListAsync()).Select(row => row.ContentItemId)];
    }

    private static IQueryIndex<ArticleOverviewIndex> Filter(
        IQueryIndex<ArticleOverviewIndex> rows, ArticleOverviewQuery query, IReadOnlyList<CategoryCard> categories, DateTime today)
    {
        rows = query.State switch
        {
            ArticleStates.Published => rows.Where(row => row.ContentItemId.IsInAny<ArticleIndex>(article => article.ContentItemId)),
            ArticleStates.Changed => rows.Where(row => !row.Published && row.ContentItemId.IsInAny<ArticleIndex>(article => article.ContentItemId)),
            ArticleStates.Draft => rows.Where(row => !row.Published && row.ContentItemId.IsNotInAny<ArticleIndex>(article => article.ContentItemId)),
            ArticleStates.Scheduled => rows.Where(row => row.PublishUtc != null || row.ArchiveUtc != null),
            ArticleStates.Approval => rows.Where(row => row.Approval == ArticleApprovalState.Requested),
            ArticleStates.Review => rows.Where(row => row.ReviewOn <= today),
            _ => rows,
        };

        if (query.Category == ArticleOverviewQuery.None)
        {
            rows = rows.Where(row => row.CategoryId.IsNotInAny<CategoryIndex>(category => category.ContentItemId));
        }
        else if (!string.IsNullOrEmpty(query.Category))
        {
            var within = categories.Where(category => CategoryTree.PathTo(category.ContentItemId, categories).Any(outer => outer.ContentItemId == query.Category))
                .Select(category => category.ContentItemId).Append(query.Category).ToArray();
            rows = rows.Where(row => row.CategoryId.IsIn(within));
        }

        if (!string.IsNullOrEmpty(query.Owner))
        {
            var owner = query.Owner == ArticleOverviewQuery.None ? string.Empty : query.Owner;
            rows = rows.Where(row => row.OwnerId == owner);
        }

        if (!string.IsNullOrEmpty(query.Tag))
        {
            var tag = query.Tag;
            rows = rows.Where(row => row.ContentItemId.IsIn<ArticleTagIndex>(index => index.ContentItemId, index => index.Slug == tag && index.Latest));
        }

        if (!string.IsNullOrEmpty(query.Language))
        {
            var culture = query.Language;
            rows = rows.Where(row => row.Culture == culture);
        }

        var text = SearchText.Fold(query.Q?.Trim() ?? string.Empty);

        return text.Length is > 0 and <= QueryMaxLength ? rows.Where(row => row.TitleKey.Contains(text) || row.Slug.Contains(text)) : rows;
    }

    private static IQueryIndex<ArticleOverviewIndex> Order(IQueryIndex<ArticleOverviewIndex> rows, string? sort) => sort switch
    {
        "title" => rows.OrderBy(row => row.TitleKey).ThenBy(row => row.ContentItemId),
        "review" => rows.Where(row => row.ReviewOn != null).OrderBy(row => row.ReviewOn).ThenBy(row => row.ContentItemId),
        _ => rows.OrderByDescending(row => row.ModifiedUtc).ThenByDescending(row => row.ContentItemId),
    };
}
