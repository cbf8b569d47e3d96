using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.KnowledgeBase.Filters;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>Search over the articles.</summary>
[KnowledgeBasePage]
public sealed class SearchController(
    IKnowledgeBase knowledgeBase,
    PageModels models,
    IThrottle throttle,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    IStringLocalizer<SearchController> stringLocalizer) : Controller
{
    private const int PageSize = 10;
    private const int LastPage = 100;
    private const int QueryMaxLength = 200;

    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet("/search")]
    public async Task<IActionResult> Index(string? q, string? page)
    {
        var query = Clean(q);
        Response.Headers["X-Robots-Tag"] = "noindex";
        var wait = query.Length > 0 ? throttle.Attempt(ThrottlePolicies.Search, Visitor()) : null;

        if (wait is { } seconds)
        {
            Response.AskToWait(seconds);
        }

        var number = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Clamp(wanted, 1, LastPage) : 1;
        var found = wait is null ? await knowledgeBase.SearchAsync(query, (number - 1) * PageSize, PageSize) : new SearchPage(0, []);
        var cards = (await knowledgeBase.ListAsync(found.Results.Select(result => result.ContentItemId).ToList())).ToDictionary(card => card.ContentItemId);

        pageTitle.AddSegment(new HtmlContentString(query.Length > 0 ? S["Search: {0}", query] : S["Search"]));

        return View("Shape", await shapeFactory.CreateAsync<SearchResultsViewModel>("SearchResults", model =>
        {
            model.Query = query;
            model.SearchUrl = models.SearchUrl;
            model.Total = found.Total;
            model.IsThrottled = wait is not null;
            model.Results = found.Results.Where(result => cards.ContainsKey(result.ContentItemId)).Select(result => Result(result, cards)).ToList();
            model.Pager = Pager(query, number, found.Total);
        }));
    }

    private SearchResultViewModel Result(SearchResult result, Dictionary<string, ArticleCard> cards)
    {
        var card = cards[result.ContentItemId];

        return new SearchResultViewModel
        {
            Title = card.Title,
            Url = models.ArticleUrl(card.Slug),
            Category = card.CategoryName,
            Excerpt = result.Excerpt,
        };
    }

    private SearchPagerViewModel Pager(string query, int page, int total)
    {
        var count = Math.Clamp((total + PageSize - 1) / PageSize, 1, LastPage);

        return new SearchPagerViewModel
        {
            Page = page,
            PageCount = count,
            PreviousUrl = page > 1 ? models.SearchPageUrl(query, page - 1) : null,
            NextUrl = page < count ? models.SearchPageUrl(query, page + 1) : null,
        };
    }

    private string Visitor() => HttpContext.Connection.RemoteIpAddress?.ToString() ?? string.Empty;

    private static string Clean(string? query)
    {
        var text = string.Concat((query ?? string.Empty).Where(c => !char.IsControl(c))).Trim();

        return text.Length <= QueryMaxLength ? text : text[..QueryMaxLength];
    }
}
