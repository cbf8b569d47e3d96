using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Turns what a search found into what templates show.</summary>
public sealed class SearchPresenter(PageModels models, ILocalizationService localization, IStringLocalizer<SearchPresenter> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>The address of an article that tells by which words it was found, so that a visit counts as a click.</summary>
    public string ArticleUrl(ArticleCard card, string query) => models.ArticleUrl(card.Slug) + "?q=" + Uri.EscapeDataString(query);

    /// <param name="model">What is filled.</param>
    /// <param name="input">What was asked for.</param>
    /// <param name="page">What was found.</param>
    /// <param name="categories">The categories that the visitor may see.</param>
    public async Task FillAsync(SearchResultsViewModel model, SearchInput input, SearchPage page, IReadOnlyList<CategoryCard> categories)
    {
        model.Query = input.Query;
        model.SearchUrl = models.SearchUrl;
        model.Kind = page.Kind.ToString();
        model.Total = page.Total;
        model.AllUrl = input.IsFiltered ? Url(input with { Category = string.Empty, Tag = string.Empty, Language = string.Empty, Page = 1 }) : null;
        model.Results = [.. page.Results.Select(result => new SearchResultViewModel
        {
            Title = result.Card.Title,
            MarkedTitle = result.Title,
            Url = ArticleUrl(result.Card, input.Query),
            Category = result.Card.CategoryName,
            Excerpt = result.Excerpt,
        })];
        model.Pager = Pager(input, page.Total);

        var site = await localization.GetDefaultCultureAsync();
        model.Filters =
        [
            .. Filter("category", S["Category"], S["All categories"], input.Category, value => input with { Category = value, Page = 1 }, Categories(page.Categories, categories)),
            .. Filter("tag", S["Tag"], S["All tags"], input.Tag, value => input with { Tag = value, Page = 1 }, [.. page.Tags.Select(tag => (tag.Value, tag.Value, tag.Articles))]),
            .. Filter("language", S["Language"], S["Your language"], input.Language, value => input with { Language = value, Page = 1 }, Languages(page.Languages, site)),
        ];
    }

    private static List<(string Value, string Text, int Articles)> Categories(IReadOnlyList<SearchCount> found, IReadOnlyList<CategoryCard> categories)
    {
        var counts = found.ToDictionary(count => count.Value, count => count.Articles);

        return
        [
            .. categories
                .Select(category => (category.Slug, category.Name, Articles: SearchCategories.Within(categories, category.ContentItemId).Sum(id => counts.GetValueOrDefault(id))))
                .Where(category => category.Articles > 0),
        ];
    }

    private static List<(string Value, string Text, int Articles)> Languages(IReadOnlyList<SearchCount> found, string site) =>
    [
        .. found.GroupBy(count => count.Value.Length > 0 ? count.Value : site)
            .Select(language => (language.Key, new CultureInfo(language.Key).NativeName, language.Sum(count => count.Articles)))
            .OrderBy(language => language.NativeName, StringComparer.CurrentCulture),
    ];

    // One choice alone narrows nothing, unless it is the one that was made.
    private IEnumerable<SearchFilterViewModel> Filter(
        string name, string label, string all, string chosen, Func<string, SearchInput> with, List<(string Value, string Text, int Articles)> choices)
    {
        if (choices.Count < 2 && chosen.Length == 0)
        {
            return [];
        }

        return
        [
            new SearchFilterViewModel
            {
                Name = name,
                Label = label,
                Value = chosen,
                Options =
                [
                    new SearchFilterOptionViewModel { Text = all, Url = Url(with(string.Empty)), Selected = chosen.Length == 0 },
                    .. choices.Select(choice => new SearchFilterOptionViewModel { Text = choice.Text, Url = Url(with(choice.Value)), Count = choice.Articles, Selected = choice.Value == chosen }),
                ],
            },
        ];
    }

    private SearchPagerViewModel Pager(SearchInput input, int total)
    {
        var count = Math.Clamp((total + SearchInput.PageSize - 1) / SearchInput.PageSize, 1, SearchInput.LastPage);

        return new SearchPagerViewModel
        {
            Page = input.Page,
            PageCount = count,
            PreviousUrl = input.Page > 1 ? Url(input with { Page = input.Page - 1 }) : null,
            NextUrl = input.Page < count ? Url(input with { Page = input.Page + 1 }) : null,
        };
    }

    private string Url(SearchInput input) => models.SearchUrl + input.ToQueryString();
}
