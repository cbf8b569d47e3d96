using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Filters;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>The articles that have a tag.</summary>
[HelpSitePage]
public sealed class TagController(IKnowledgeBase knowledgeBase, PageModels models, IShapeFactory shapeFactory, IPageTitleBuilder pageTitle) : Controller
{
    private const int PageSize = 30;

    [HttpGet("/tags/{slug}")]
    public async Task<IActionResult> Index(string slug, int page = 1)
    {
        if (await knowledgeBase.FindTagAsync(slug) is not { } tag)
        {
            return slug.ToLowerInvariant() is var small && small != slug ? LocalRedirect(models.TagUrl(small) + Request.QueryString) : NotFound();
        }

        var pages = (tag.ArticleIds.Count + PageSize - 1) / PageSize;
        page = Math.Clamp(page, 1, pages);
        var articles = await knowledgeBase.ListAsync([.. tag.ArticleIds.Skip((page - 1) * PageSize).Take(PageSize)]);
        await models.ReadyAsync();
        pageTitle.AddSegment(new HtmlContentString(tag.Name));

        // Another order of what the categories list already.
        Response.Headers["X-Robots-Tag"] = "noindex";

        return View("Shape", await shapeFactory.CreateAsync<ArticleTagViewModel>("ArticleTag", model =>
        {
            models.Fill(model, tag, articles);
            model.Pager.Page = page;
            model.Pager.PageCount = pages;
            model.Pager.PreviousUrl = page > 1 ? $"{models.TagUrl(slug)}?page={page - 1}" : null;
            model.Pager.NextUrl = page < pages ? $"{models.TagUrl(slug)}?page={page + 1}" : null;
        }));
    }
}
