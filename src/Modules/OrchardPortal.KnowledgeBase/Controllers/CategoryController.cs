using Microsoft.AspNetCore.Mvc;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>A category with its articles.</summary>
public sealed class CategoryController(IKnowledgeBase knowledgeBase, PageModels models, IShapeFactory shapeFactory, IPageTitleBuilder pageTitle) : Controller
{
    [HttpGet("/categories/{slug}")]
    public async Task<IActionResult> Index(string slug)
    {
        if (await knowledgeBase.FindCategoryAsync(slug) is not { } page)
        {
            return NotFound();
        }

        await models.ReadyAsync();
        pageTitle.AddSegment(new HtmlContentString(page.Category.Name));

        return View("Shape", await shapeFactory.CreateAsync<CategoryViewModel>("Category", model => models.Fill(model, page)));
    }
}
