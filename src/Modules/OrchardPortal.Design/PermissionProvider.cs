using OrchardCore.Security.Permissions;

namespace OrchardPortal.Design;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [DesignPermissions.ManageBrand, DesignPermissions.ManageMenus];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _permissions }];
}
