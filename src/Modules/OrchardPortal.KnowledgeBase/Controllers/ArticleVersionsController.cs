using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Versions;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>The versions of an article: which there are, what differs, and the way back to one.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class ArticleVersionsController(
    IAuthorizationService authorization,
    IContentManager contentManager,
    IServiceProvider services,
    INotifier notifier,
    IHtmlLocalizer<ArticleVersionsController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    [Admin("knowledge-base/articles/{id}/versions", "KnowledgeBaseArticleVersions")]
    public async Task<IActionResult> Index(string id, string? from, string? to)
    {
        if (await FindAsync(id) is not { } latest)
        {
            return NotFound();
        }

        return await IsAllowedAsync(latest)
            ? View(await services.GetRequiredService<ArticleVersions>().ListAsync(latest, from, to) with { MayRestore = true })
            : Forbid();
    }

    /// <summary>Makes an older version the draft; the draft that was there stays among the versions.</summary>
    [HttpPost]
    [Admin("knowledge-base/articles/{id}/versions", "KnowledgeBaseArticleRestore")]
    public async Task<IActionResult> Restore(string id, string version)
    {
        if (await FindAsync(id) is not { } latest || await contentManager.GetVersionAsync(version ?? string.Empty) is not { } older || older.ContentItemId != id)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(latest))
        {
            return Forbid();
        }

        var result = await contentManager.RestoreAsync(older);
        if (result.Succeeded && await contentManager.GetAsync(id, VersionOptions.Draft) is { } draft)
        {
            // Notes who did it, and when.
            await contentManager.UpdateAsync(draft);
            await notifier.SuccessAsync(H["The older version is the draft now. Readers see it once it is published."]);

            return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = id });
        }

        await notifier.ErrorAsync(H["This version cannot be restored: {0}", string.Join(" ", result.Errors.Select(error => error.ErrorMessage))]);

        return RedirectToAction(nameof(Index), new { id, from = version });
    }

    private async Task<ContentItem?> FindAsync(string id) =>
        await contentManager.GetAsync(id, VersionOptions.Latest) is { ContentType: ArticlePart.ContentType } article ? article : null;

    private Task<bool> IsAllowedAsync(ContentItem article) => authorization.AuthorizeAsync(User, CommonPermissions.EditContent, article);
}
