using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Security.Permissions;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using ISession = YesSql.ISession;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>
/// An article as readers would see it, in the theme of the site, before it is published: its newest version, or what a form holds that
/// nobody has saved. Nothing is stored.
/// </summary>
[Authorize]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ArticlePreviewController(
    IServiceProvider services,
    IContentManager contentManager,
    IAuthorizationService authorization,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    INotifier notifier,
    IHtmlLocalizer<ArticlePreviewController> htmlLocalizer) : Controller
{
    private const string New = "new";

    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet("/articles/{contentItemId}/preview")]
    public Task<IActionResult> Saved(string contentItemId) => WithAsync(contentItemId, CommonPermissions.PreviewContent, PageAsync);

    [HttpPost("/articles/{contentItemId}/preview")]
    [ValidateAntiForgeryToken]
    public Task<IActionResult> Typed(string contentItemId) => WithAsync(contentItemId, CommonPermissions.EditContent, async item =>
    {
        try
        {
            // What is not valid is shown all the same: saving is what says so.
            await services.GetRequiredService<IContentItemDisplayManager>().UpdateEditorAsync(item, services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater, isNew: contentItemId == New);

            return await PageAsync(item);
        }
        finally
        {
            await services.GetRequiredService<ISession>().CancelAsync();
        }
    });

    private async Task<IActionResult> WithAsync(string contentItemId, Permission permission, Func<ContentItem, Task<IActionResult>> showAsync)
    {
        var item = contentItemId == New && HttpMethods.IsPost(Request.Method)
            ? await contentManager.NewAsync(ArticlePart.ContentType)
            : await contentManager.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is not { ContentType: ArticlePart.ContentType })
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, permission, item) ? await showAsync(item) : Forbid();
    }

    private async Task<IActionResult> PageAsync(ContentItem item)
    {
        var page = await services.GetRequiredService<ArticlePreview>().OfAsync(item);
        var models = services.GetRequiredService<PageModels>();
        await models.ReadyAsync();
        Response.Headers["X-Robots-Tag"] = "noindex";
        pageTitle.AddSegment(new HtmlContentString(page.Card.Title));
        await notifier.InformationAsync(H["This is a preview: readers do not see it so yet."]);

        return View("Shape", await shapeFactory.CreateAsync<ArticleViewModel>("Article", model => models.Fill(model, page)));
    }
}
