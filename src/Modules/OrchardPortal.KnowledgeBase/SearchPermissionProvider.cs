using OrchardCore.Security.Permissions;
using OrchardPortal.KnowledgeBase.Searching;

namespace OrchardPortal.KnowledgeBase;

internal sealed class SearchPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [SearchPermissions.ViewSearches];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = "Administrator", Permissions = _permissions },
        new PermissionStereotype { Name = "Editor", Permissions = _permissions },
    ];
}
