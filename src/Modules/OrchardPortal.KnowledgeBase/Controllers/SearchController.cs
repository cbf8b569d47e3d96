using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.KnowledgeBase.Searching;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>Search over the articles.</summary>
[HelpSitePage]
public sealed class SearchController(
    IKnowledgeBase knowledgeBase,
    PageModels models,
    SearchPresenter presenter,
    ISearchLog log,
    IThrottle throttle,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    IStringLocalizer<SearchController> stringLocalizer) : Controller
{
    private static readonly TimeSpan _longestKept = TimeSpan.FromMinutes(1);

    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet("/search")]
    public async Task<IActionResult> Index(string? q, string? category, string? tag, string? language, string? page)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        var input = SearchInput.Read(q, category, tag, language, page);
        var wait = input.Query.Length > 0 ? throttle.Attempt(ThrottlePolicies.Search, NetworkOf.Visitor(HttpContext)) : null;
        if (wait is { } seconds)
        {
            Response.AskToWait(seconds);
        }

        var categories = await knowledgeBase.ListCategoriesAsync();
        var found = wait is null ? await FindAsync(input, categories) : SearchPage.Empty;
        if (wait is null && input is { IsFiltered: false, Page: 1 })
        {
            log.Searched(input.Query, found.Kind == SearchKind.SomeWords ? 0 : found.Total);
        }

        await models.ReadyAsync();
        pageTitle.AddSegment(new HtmlContentString(input.Query.Length > 0 ? S["Search: {0}", input.Query] : S["Search"]));

        return View("Shape", await shapeFactory.CreateAsync<SearchResultsViewModel>("SearchResults", model =>
        {
            // Only where the page is not kept.
            model.Metadata.OnProcessing(_ => presenter.FillAsync(model, input, found, categories));
            model.IsThrottled = wait is not null;
            if (wait is null && found != SearchPage.Empty)
            {
                // Together with the reading, whose results differ by what the visitor may see.
                model.Metadata.Cache($"Search/{found.Reading}/{input.ToQueryString()}/{models.Variant}").AddContext("user").WithExpiryAfter(_longestKept);
            }
        }));
    }

    private async Task<SearchPage> FindAsync(SearchInput input, IReadOnlyList<CategoryCard> categories)
    {
        var ids = categories.Where(card => input.Category.Length > 0 && card.Slug == input.Category).SelectMany(card => SearchCategories.Within(categories, card.ContentItemId)).ToList();
        if (input.Category.Length > 0 && ids.Count == 0)
        {
            return SearchPage.Empty;
        }

        return await knowledgeBase.SearchAsync(new SearchRequest(input.Query, (input.Page - 1) * SearchInput.PageSize, SearchInput.PageSize)
        {
            Categories = ids,
            Tag = input.Tag,
            Culture = input.Language,
        });
    }
}
