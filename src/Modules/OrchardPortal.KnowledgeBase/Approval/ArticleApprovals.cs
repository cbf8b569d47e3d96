using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Approval;

/// <summary>Asking for the approval of drafts, and answering.</summary>
internal sealed class ArticleApprovals(IContentManager contentManager, ISiteService siteService, IClock clock)
{
    /// <summary>Whether the site wants each article to be approved.</summary>
    public async Task<bool> IsAskedForAsync() => (await siteService.GetSettingsAsync<ArticleSettings>()).RequireApproval;

    public async Task SwitchAsync(bool isAskedFor)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Alter<ArticleSettings>(settings => settings.RequireApproval = isAskedFor);
        await siteService.UpdateSiteSettingsAsync(site);
    }

    /// <summary>Notes in a draft that its editor asks for approval. The draft is stored by whoever changes it.</summary>
    public void Ask(ArticlePart part, ClaimsPrincipal editor)
    {
        if (part.Approval.State != ArticleApprovalState.Requested)
        {
            part.Approval = new ArticleApproval { State = ArticleApprovalState.Requested, By = DisplayName.Of(editor), OnUtc = clock.UtcNow };
        }
    }

    /// <summary>Sends a draft back to its editor.</summary>
    public Task SendBackAsync(ContentItem draft, ClaimsPrincipal approver, string note)
    {
        draft.Alter<ArticlePart>(part => part.Approval = new ArticleApproval
        {
            State = ArticleApprovalState.SentBack,
            By = DisplayName.Of(approver),
            Note = note,
            OnUtc = clock.UtcNow,
        });

        return contentManager.SaveDraftAsync(draft);
    }
}
