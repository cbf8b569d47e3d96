using OrchardCore.Security.Permissions;

namespace OrchardPortal.Portal;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [PortalPermissions.ManagePortalSettings, PortalPermissions.PreviewPortal, PortalPermissions.ViewAsCustomer];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = "Administrator", Permissions = _permissions },
    ];
}
