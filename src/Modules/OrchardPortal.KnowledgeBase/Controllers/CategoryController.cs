using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.KnowledgeBase.Seo;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Filters;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>A category with its articles.</summary>
[HelpSitePage]
public sealed class CategoryController(
    IKnowledgeBase knowledgeBase,
    PageModels models,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    IServiceProvider services) : Controller
{
    [HttpGet("/categories/{slug}")]
    public async Task<IActionResult> Index(string slug)
    {
        if (await knowledgeBase.FindCategoryAsync(slug) is not { } page)
        {
            if (await knowledgeBase.FindMovedCategoryAsync(slug) is { } moved)
            {
                return LocalRedirectPermanent(models.CategoryUrl(moved) + Request.QueryString);
            }

            // Addresses are in small letters, however somebody copies them from paper or a telephone writes them.
            if (slug.ToLowerInvariant() is var small && small != slug)
            {
                return LocalRedirect(models.CategoryUrl(Uri.EscapeDataString(small)) + Request.QueryString);
            }

            // A member learns nothing of what is not for them; a guest may be somebody who may see it.
            return User.Identity?.IsAuthenticated != true && await knowledgeBase.IsPrivateCategoryAsync(slug) ? Challenge() : NotFound();
        }

        await models.ReadyAsync();
        pageTitle.AddSegment(new HtmlContentString(page.Category.Name));

        return View("Shape", await shapeFactory.CreateAsync<CategoryViewModel>("Category", async model =>
        {
            models.Fill(model, page);
            await services.GetRequiredService<PageHead>().CategoryAsync(page, model);
        }));
    }
}
