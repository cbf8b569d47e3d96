using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.KnowledgeBase.Approval;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Overview;
using OrchardPortal.KnowledgeBase.Versions;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>What is asked to be approved: what would change, and the answer.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class ArticleApprovalController(
    IAuthorizationService authorization,
    IContentManager contentManager,
    IServiceProvider services,
    INotifier notifier,
    IHtmlLocalizer<ArticleApprovalController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly ArticleApprovals _approvals = services.GetRequiredService<ArticleApprovals>();

    /// <summary>Whether articles are to be approved at all.</summary>
    [HttpPost]
    [Admin("knowledge-base/approval", "KnowledgeBaseApproval")]
    public async Task<IActionResult> Switch(bool isAskedFor)
    {
        if (!await authorization.AuthorizeAsync(User, KnowledgeBasePermissions.ManageKnowledgeBase))
        {
            return Forbid();
        }

        await _approvals.SwitchAsync(isAskedFor);
        await notifier.SuccessAsync(isAskedFor ? H["From now on articles are published only by those whose roles may approve them: see Roles."] : H["Articles need no approval any more."]);

        return RedirectToAction("Index", "ArticleOverview");
    }

    [HttpGet]
    [Admin("knowledge-base/articles/{id}/approval", "KnowledgeBaseArticleApproval")]
    public async Task<IActionResult> Index(string id) => await FindAsync(id) is { } draft
        ? await IsAllowedAsync(draft)
            ? View(await services.GetRequiredService<ArticleVersions>().CompareDraftAsync(draft))
            : Forbid()
        : await DecidedAsync(id);

    [HttpPost]
    [Admin("knowledge-base/articles/{id}/approval", "KnowledgeBaseArticleApprovalPost")]
    public async Task<IActionResult> Answer(string id, string? answer, string? note)
    {
        if (await FindAsync(id) is not { } draft)
        {
            return await DecidedAsync(id);
        }

        if (!await IsAllowedAsync(draft))
        {
            return Forbid();
        }

        note = note?.Trim() ?? string.Empty;
        if (answer != "publish" && note.Length is 0 or > ArticleApproval.NoteMaxLength)
        {
            ModelState.AddModelError(nameof(note), note.Length == 0 ? H["Write what is to be changed."].Value : string.Format(CultureInfo.CurrentCulture, H["At most {0} characters."].Value, ArticleApproval.NoteMaxLength));

            return View(nameof(Index), await services.GetRequiredService<ArticleVersions>().CompareDraftAsync(draft) with { Note = note });
        }

        if (answer != "publish")
        {
            await _approvals.SendBackAsync(draft, User, note);
            await notifier.SuccessAsync(H["“{0}” is sent back.", draft.ToString()]);
        }
        else if ((await contentManager.ValidateAsync(draft)).Succeeded && await contentManager.PublishAsync(draft))
        {
            await notifier.SuccessAsync(H["“{0}” is approved and published.", draft.ToString()]);
        }
        else
        {
            await notifier.ErrorAsync(H["“{0}” cannot be published as it is. Open it to see why.", draft.ToString()]);
        }

        return RedirectToAction("Index", "ArticleOverview", new { state = ArticleStates.Approval });
    }

    // Of two approvers the second comes too late.
    private async Task<IActionResult> DecidedAsync(string id)
    {
        if (await contentManager.GetAsync(id, VersionOptions.Latest) is not { ContentType: ArticlePart.ContentType } article)
        {
            return NotFound();
        }

        if (!await IsAllowedAsync(article))
        {
            return Forbid();
        }

        await notifier.InformationAsync(H["No draft of this article waits any more: somebody has decided."]);

        return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = id });
    }

    private async Task<ContentItem?> FindAsync(string id) =>
        await contentManager.GetAsync(id, VersionOptions.Draft) is { ContentType: ArticlePart.ContentType } draft ? draft : null;

    private async Task<bool> IsAllowedAsync(ContentItem draft) =>
        await authorization.AuthorizeAsync(User, KnowledgeBasePermissions.ApproveArticles) && await authorization.AuthorizeAsync(User, CommonPermissions.PublishContent, draft);
}
