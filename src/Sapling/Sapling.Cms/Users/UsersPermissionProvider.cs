using OrchardCore.Security.Permissions;

namespace OrchardCore.Users;

internal sealed class UsersPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions =
    [
        UsersPermissions.ManageUsers,
        UsersPermissions.ViewUsers,
        UsersPermissions.EditUsers,
        UsersPermissions.DeleteUsers,
        UsersPermissions.ListUsers,
        UsersPermissions.AssignRoleToUsers,
        UsersPermissions.EditOwnUser,
    ];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [UsersPermissions.ManageUsers] }];
}
