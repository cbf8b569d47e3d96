using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase;

/// <summary>What editors may do. Most of it is the permissions of the content types.</summary>
public static class KnowledgeBasePermissions
{
    /// <summary>Asked for only where the site wants each article to be approved.</summary>
    public static readonly Permission ApproveArticles = new("ApproveArticles", "Publish articles where each must be approved");

    public static readonly Permission ManageKnowledgeBase = new("ManageKnowledgeBase", "Manage the settings of the knowledge base");

    internal static readonly Permission EditArticles = Of(CommonPermissions.EditContent, ArticlePart.ContentType);

    internal static readonly Permission PublishCategories = Of(CommonPermissions.PublishContent, CategoryPart.ContentType);

    private static Permission Of(Permission permission, string contentType) =>
        ContentTypePermissionsHelper.CreateDynamicPermission(ContentTypePermissionsHelper.PermissionTemplates[permission.Name], contentType);
}
