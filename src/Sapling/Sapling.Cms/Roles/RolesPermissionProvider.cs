using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

internal sealed class RolesPermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync()
        => Task.FromResult<IEnumerable<Permission>>([RolesPermissions.ManageRoles]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [RolesPermissions.ManageRoles] }];
}
