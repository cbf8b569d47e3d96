using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Media;
using OrchardCore.Security.Permissions;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Writing;

/// <summary>What somebody may do who writes.</summary>
public sealed class WritingAccess(IAuthorizationService authorization, IContentManager contentManager)
{
    private static readonly Permission _edit = ContentTypePermissionsHelper.CreateDynamicPermission(
        ContentTypePermissionsHelper.PermissionTemplates[CommonPermissions.EditContent.Name], ArticlePart.ContentType);

    public Task<bool> MayWriteAsync(ClaimsPrincipal user) => authorization.AuthorizeAsync(user, _edit);

    public Task<bool> MayManageMediaAsync(ClaimsPrincipal user) => authorization.AuthorizeAsync(user, MediaPermissions.ManageMedia);

    /// <summary>The article's latest version; null when there is none that the user may edit.</summary>
    public async Task<ContentItem?> FindAsync(string contentItemId, ClaimsPrincipal user) =>
        await contentManager.GetAsync(contentItemId, VersionOptions.Latest) is { ContentType: ArticlePart.ContentType } item
            && await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item) ? item : null;
}
