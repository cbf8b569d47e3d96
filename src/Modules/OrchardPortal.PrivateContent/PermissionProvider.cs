using OrchardCore.Security.Permissions;

namespace OrchardPortal.PrivateContent;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [PrivateContentPermissions.ManagePrivateContent, PrivateContentPermissions.ViewPrivateContent];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = "Administrator", Permissions = _permissions },
        new PermissionStereotype { Name = "Agent", Permissions = [PrivateContentPermissions.ViewPrivateContent] },
        new PermissionStereotype { Name = "Editor", Permissions = [PrivateContentPermissions.ViewPrivateContent] },
    ];
}
