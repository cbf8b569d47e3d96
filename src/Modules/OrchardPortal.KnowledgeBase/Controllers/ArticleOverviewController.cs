using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.KnowledgeBase.Approval;
using OrchardPortal.KnowledgeBase.Overview;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>All articles, as editors see them.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class ArticleOverviewController(
    IAuthorizationService authorization,
    IServiceProvider services,
    VisitorClock visitorClock,
    INotifier notifier,
    IHtmlLocalizer<ArticleOverviewController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorization.AuthorizeAsync(User, KnowledgeBasePermissions.EditArticles))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    [Admin("knowledge-base/articles", "KnowledgeBaseArticles")]
    public async Task<IActionResult> Index(ArticleOverviewQuery query)
    {
        await visitorClock.ReadyAsync();

        return View(await services.GetRequiredService<ArticleOverview>().GetAsync(query) with
        {
            MayManage = await authorization.AuthorizeAsync(User, KnowledgeBasePermissions.ManageKnowledgeBase),
            AsksForApproval = await services.GetRequiredService<ArticleApprovals>().IsAskedForAsync(),
        });
    }

    /// <summary>Published articles by their titles, for choosing one to stand beside another.</summary>
    [HttpGet]
    [Admin("knowledge-base/articles/find", "KnowledgeBaseArticlesFind")]
    public async Task<IActionResult> Find(string? q, string? beside) => Json(
        (await services.GetRequiredService<ArticleOverview>().FindAsync(q ?? string.Empty, beside ?? string.Empty)).Select(article => new { title = article.Title, slug = article.Slug }));

    /// <summary>Does one thing with the articles that are ticked.</summary>
    [HttpPost]
    [Admin("knowledge-base/articles", "KnowledgeBaseArticlesBulk")]
    public async Task<IActionResult> Bulk(string[] ids, string? action, string? target, string? tags, string? returnUrl)
    {
        var value = action == ArticleBulk.Move ? target : tags;
        if (ids.Length == 0)
        {
            await notifier.WarningAsync(H["Tick the articles first."]);
        }
        else if (await services.GetRequiredService<ArticleBulk>().DoAsync(User, ids, action, value) is not { } result)
        {
            await notifier.WarningAsync(action == ArticleBulk.Move ? H["Choose the category to move to."] : H["Choose what to do, and write the tags where it needs them."]);
        }
        else
        {
            if (result.Done > 0)
            {
                await notifier.SuccessAsync(H.Plural(result.Done, "Done with 1 article.", "Done with {0} articles."));
            }

            if (result.Refused.Count > 0)
            {
                await notifier.WarningAsync(H["Not done with: {0}. You may not do it, or something in them is not valid.", string.Join(", ", result.Refused)]);
            }
        }

        return Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction(nameof(Index));
    }
}
