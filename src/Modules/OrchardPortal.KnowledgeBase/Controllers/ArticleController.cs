using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>An article.</summary>
public sealed class ArticleController(IKnowledgeBase knowledgeBase, PageModels models, IShapeFactory shapeFactory, IPageTitleBuilder pageTitle) : Controller
{
    [HttpGet("/articles/{slug}")]
    public async Task<IActionResult> Index(string slug)
    {
        if (await knowledgeBase.FindArticleAsync(slug) is not { } page)
        {
            return NotFound();
        }

        await models.ReadyAsync();
        pageTitle.AddSegment(new HtmlContentString(page.Card.Title));

        return View("Shape", await shapeFactory.CreateAsync<ArticleViewModel>("Article", model => models.Fill(model, page)));
    }
}
