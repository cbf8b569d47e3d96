using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.ResourceManagement;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>An article.</summary>
public sealed class ArticleController(
    IKnowledgeBase knowledgeBase,
    PageModels models,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    IResourceManager resources,
    IServiceProvider services) : Controller
{
    private static readonly TimeSpan _longestKept = TimeSpan.FromMinutes(1);

    [HttpGet("/articles/{slug}")]
    public async Task<IActionResult> Index(string slug)
    {
        if (await knowledgeBase.FindArticleAsync(slug) is not { } page)
        {
            return NotFound();
        }

        services.GetRequiredService<ArticleVisits>().Note(User, slug, page.Card.Title);
        await models.ReadyAsync();
        pageTitle.AddSegment(new HtmlContentString(page.Card.Title));

        if (page.Card.Summary.Length > 0)
        {
            resources.RegisterMeta(new MetaEntry("description", content: page.Card.Summary));
        }

        return View("Shape", await shapeFactory.CreateAsync<ArticleViewModel>("Article", model =>
        {
            models.Fill(model, page);
            model.Metadata.Cache($"Article/{page.Reading}/{models.Variant}").AddContext("user").WithExpiryAfter(_longestKept);
        }));
    }
}
