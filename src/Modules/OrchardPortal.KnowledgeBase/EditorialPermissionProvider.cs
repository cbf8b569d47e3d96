using OrchardCore.Security.Permissions;

namespace OrchardPortal.KnowledgeBase;

internal sealed class EditorialPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [EditorialPermissions.ManageEditorialTasks, EditorialPermissions.ManageAnnouncements];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = "Administrator", Permissions = _permissions },
        new PermissionStereotype { Name = "Editor", Permissions = _permissions },
    ];
}
