using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OrchardPortal.KnowledgeBase.Searching;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.PrivateContent.Filters;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>
/// What pages ask for while something is typed: results below the search field, and articles that may answer the subject of a
/// ticket (requirement 92), to be read in place.
/// </summary>
[HelpSitePage]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SuggestController(IKnowledgeBase knowledgeBase, PageModels models, SearchPresenter presenter, ISearchLog log, IThrottle throttle) : Controller
{
    private const int MostResults = 6;
    private const int MostSuggestions = 4;

    /// <summary>The best results of a search that is being typed.</summary>
    [HttpGet("/search/suggest")]
    public async Task<IActionResult> Results(string? q)
    {
        var query = SearchInput.Clean(q);
        if (Wait(query) is { } wait)
        {
            return wait;
        }

        var found = await knowledgeBase.SearchAsync(new SearchRequest(query, 0, MostResults) { OnlyBest = true });

        return Json(new
        {
            url = models.SearchUrl + "?q=" + Uri.EscapeDataString(query),
            results = found.Results.Select(result => new { title = result.Title, url = presenter.ArticleUrl(result.Card, query), category = result.Card.CategoryName }),
        });
    }

    /// <summary>Articles that may answer a subject.</summary>
    [HttpGet("/articles/suggest")]
    public async Task<IActionResult> Articles(string? subject)
    {
        var query = SearchInput.Clean(subject);
        if (Wait(query) is { } wait)
        {
            return wait;
        }

        var found = await knowledgeBase.SearchAsync(new SearchRequest(query, 0, MostSuggestions) { IsSentence = true, OnlyBest = true });

        return Json(new
        {
            results = found.Results.Select(result => new
            {
                title = result.Card.Title,
                summary = result.Card.Summary,
                url = models.ArticleUrl(result.Card.Slug),
                text = $"{models.ArticleUrl(result.Card.Slug)}/text",
                solved = $"{models.ArticleUrl(result.Card.Slug)}/solved",
            }),
        });
    }

    /// <summary>The text of an article alone, to be read within another page.</summary>
    [HttpGet("/articles/{slug}/text")]
    public async Task<IActionResult> Text(string slug)
    {
        if (Wait(slug) is { } wait)
        {
            return wait;
        }

        if (await knowledgeBase.FindArticleAsync(slug) is not { } page)
        {
            return NotFound();
        }

        log.Opened(page.Card.ContentItemId);

        return Content(page.Body.Html, "text/html; charset=utf-8");
    }

    /// <summary>Notes that an article answered what somebody was about to ask.</summary>
    [HttpPost("/articles/{slug}/solved")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Solved(string slug)
    {
        if (Wait(slug) is { } wait)
        {
            return wait;
        }

        if (await knowledgeBase.FindArticleAsync(slug) is not { } page)
        {
            return NotFound();
        }

        log.Solved(page.Card.ContentItemId);

        return NoContent();
    }

    private StatusCodeResult? Wait(string words)
    {
        if (words.Length == 0 || throttle.Attempt(ThrottlePolicies.Typing, NetworkOf.Visitor(HttpContext)) is not { } wait)
        {
            return null;
        }

        Response.AskToWait(wait);

        return StatusCode(StatusCodes.Status429TooManyRequests);
    }
}
