using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardPortal.Contacts.Services;
using OrchardPortal.KnowledgeBase.Searching;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>What visitors searched for, and which suggestions helped them.</summary>
[Authorize]
public sealed class SearchLogController(IServiceProvider services, IAuthorizationService authorization, IStringLocalizer<SearchLogController> stringLocalizer) : Controller
{
    private const int PageSize = 50;
    private const int MostExported = 10_000;

    private static readonly int[] _periods = [7, 30, SearchLogBook.MostDays];

    private readonly SearchLogBook _book = services.GetRequiredService<SearchLogBook>();
    private readonly IStringLocalizer S = stringLocalizer;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (!await authorization.AuthorizeAsync(User, SearchPermissions.ViewSearches))
        {
            context.Result = Forbid();
            return;
        }

        // Up to this moment, not to the last minute.
        await _book.WriteAsync();
        await next();
    }

    [HttpGet]
    [Admin("knowledge-base/searches", "Searches")]
    public async Task<IActionResult> Index(SearchLogView show = SearchLogView.WithoutResult, int days = 30, int page = 1)
    {
        (days, page) = (Period(days), Math.Clamp(page, 1, 1_000));
        var skip = (page - 1) * PageSize;
        var model = new SearchLogViewModel
        {
            Show = show,
            Days = days,
            Periods = _periods,
            Page = page,
            Total = await _book.TotalAsync(days),
            Solved = await _book.SolvedAsync(days),
        };
        if (show == SearchLogView.Suggestions)
        {
            var suggestions = await _book.ListSuggestionsAsync(days, skip, PageSize + 1);
            (model.Suggestions, model.HasMore) = ([.. suggestions.Take(PageSize)], suggestions.Count > PageSize);
        }
        else
        {
            var searches = await _book.ListAsync(show, days, skip, PageSize + 1);
            (model.Searches, model.HasMore) = ([.. searches.Take(PageSize)], searches.Count > PageSize);
        }

        return View(model);
    }

    [HttpGet]
    [Admin("knowledge-base/searches/export", "SearchesExport")]
    public async Task<IActionResult> Export(SearchLogView show = SearchLogView.WithoutResult, int days = 30)
    {
        days = Period(days);
        var text = new StringBuilder("\uFEFF");
        if (show == SearchLogView.Suggestions)
        {
            text.Append(Csv.Line([S["Article"], S["Read in place"], S["Solved"], S["Last"]]));
            foreach (var row in await _book.ListSuggestionsAsync(days, 0, MostExported))
            {
                text.Append(Csv.Line([row.Title, Number(row.Opened), Number(row.Solved), row.LastDay]));
            }
        }
        else
        {
            text.Append(Csv.Line([S["Words"], S["Language"], S["Searches"], S["Without a result"], S["Clicks"], S["Last"]]));
            foreach (var row in await _book.ListAsync(show, days, 0, MostExported))
            {
                text.Append(Csv.Line([row.Query, row.Culture, Number(row.Searches), Number(row.WithoutResult), Number(row.Clicks), row.LastDay]));
            }
        }

        Response.Headers.CacheControl = "private, no-store";

        return File(Encoding.UTF8.GetBytes(text.ToString()), Csv.ContentType, "searches.csv");
    }

    private static int Period(int days) => _periods.Contains(days) ? days : 30;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
