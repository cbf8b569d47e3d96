using OrchardCore.Security.Permissions;

namespace OrchardPortal.KnowledgeBase;

internal sealed class PermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([KnowledgeBasePermissions.ApproveArticles, KnowledgeBasePermissions.ManageKnowledgeBase]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [KnowledgeBasePermissions.ApproveArticles, KnowledgeBasePermissions.ManageKnowledgeBase] },
        new() { Name = "Editor", Permissions = [KnowledgeBasePermissions.ApproveArticles] },
    ];
}
