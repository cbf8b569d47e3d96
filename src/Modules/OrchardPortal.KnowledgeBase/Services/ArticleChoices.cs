using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardPortal.KnowledgeBase.Approval;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Overview;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>What the editor of an article chooses from, and what they may do.</summary>
internal sealed class ArticleChoices(KnowledgeBaseReader knowledgeBase, EditorDirectory editors, ArticleApprovals approvals, IAuthorizationService authorization)
{
    public async Task FillAsync(ArticleHeadViewModel model, ArticlePart part, ClaimsPrincipal user)
    {
        model.PublishedSlug = model.IsNew ? string.Empty : (await knowledgeBase.ListAsync([part.ContentItem.ContentItemId])).FirstOrDefault()?.Slug ?? string.Empty;
        model.MayApprove = part.Approval.State == ArticleApprovalState.Requested && !part.ContentItem.Published
            && await authorization.AuthorizeAsync(user, KnowledgeBasePermissions.ApproveArticles)
            && await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, part.ContentItem);
    }

    public async Task FillAsync(ArticlePartViewModel model, ArticlePart part, ClaimsPrincipal user)
    {
        model.Categories = [.. (await knowledgeBase.ListCategoriesAsync()).Select(category => new SelectListItem(Indented(category), category.ContentItemId))];
        model.Owners = [.. (await editors.ListAsync()).Select(editor => new SelectListItem(editor.Value, editor.Key))];
        if (part.OwnerId.Length > 0 && model.Owners.All(owner => owner.Value != part.OwnerId))
        {
            model.Owners = [.. model.Owners, new SelectListItem(part.OwnerId, part.OwnerId)];
        }

        model.KnownTags = [.. (await knowledgeBase.ListTagsAsync()).Values.Select(tag => tag.Name).Order(StringComparer.CurrentCultureIgnoreCase)];
        model.NeedsApproval = await NeedsApprovalAsync(part.ContentItem, user);
    }

    public async Task<bool> IsCategoryAsync(string id) => (await knowledgeBase.ListCategoriesAsync()).Any(category => category.ContentItemId == id);

    public async Task<bool> IsEditorAsync(string userId) => (await editors.ListAsync()).ContainsKey(userId);

    /// <summary>Whether somebody may not publish an article, and asks for it instead.</summary>
    public async Task<bool> NeedsApprovalAsync(ContentItem article, ClaimsPrincipal user) =>
        await approvals.IsAskedForAsync() && !await authorization.AuthorizeAsync(user, CommonPermissions.PublishContent, article);

    private static string Indented(CategoryCard category) => new string('\u2003', category.Depth) + category.Name;
}
