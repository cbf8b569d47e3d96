using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.ResourceManagement;
using OrchardPortal.KnowledgeBase.Feedback;
using OrchardPortal.KnowledgeBase.Searching;
using OrchardPortal.KnowledgeBase.Seo;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Filters;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>An article.</summary>
[HelpSitePage]
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
    public async Task<IActionResult> Index(string slug, string? q)
    {
        if (await knowledgeBase.FindArticleAsync(slug) is not { } page)
        {
            if (await knowledgeBase.FindMovedArticleAsync(slug) is { } moved)
            {
                return LocalRedirectPermanent(models.ArticleUrl(moved) + Request.QueryString);
            }

            // Addresses are in small letters, however somebody copies them from paper or a telephone writes them.
            if (slug.ToLowerInvariant() is var small && small != slug)
            {
                return LocalRedirect(models.ArticleUrl(Uri.EscapeDataString(small)) + Request.QueryString);
            }

            // A member learns nothing of what is not for them; a guest may be somebody who may see it.
            return User.Identity?.IsAuthenticated != true && await knowledgeBase.IsPrivateArticleAsync(slug) ? Challenge() : NotFound();
        }

        services.GetRequiredService<ArticleVisits>().Note(User, slug, page.Card.Title);
        if (q is not null)
        {
            // Found by these words: the results link so.
            services.GetRequiredService<ISearchLog>().Clicked(q);
        }

        await models.ReadyAsync();
        var asks = (await services.GetRequiredService<FeedbackSettingsStore>().GetAsync()).Enabled;
        if (asks)
        {
            resources.RegisterUrl("script", "~/OrchardPortal.KnowledgeBase/feedback.js", null!).AtFoot().SetAttribute("type", "module");
        }

        pageTitle.AddSegment(new HtmlContentString(page.Card.Title));

        return View("Shape", await shapeFactory.CreateAsync<ArticleViewModel>("Article", async model =>
        {
            models.Fill(model, page);
            model.FeedbackUrl = asks ? models.FeedbackUrl(slug) : string.Empty;
            await services.GetRequiredService<PageHead>().ArticleAsync(page, model);
            model.Metadata.Cache($"Article/{page.Reading}/{string.Join(',', page.Related.Select(related => related.ContentItemId))}/{asks}/{models.Variant}").AddContext("user").WithExpiryAfter(_longestKept);
        }));
    }
}
