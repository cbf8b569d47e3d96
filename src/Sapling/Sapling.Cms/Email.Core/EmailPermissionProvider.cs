using OrchardCore.Security.Permissions;

namespace OrchardCore.Email;

internal sealed class EmailPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [EmailPermissions.ManageEmailSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions }];
}
