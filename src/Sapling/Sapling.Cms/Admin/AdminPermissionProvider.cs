using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

internal sealed class AdminPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [AdminPermissions.AccessAdminPanel, AdminPermissions.ManageAdminSettings];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = _permissions },
        new() { Name = "Editor", Permissions = [AdminPermissions.AccessAdminPanel] },
        new() { Name = "Agent", Permissions = [AdminPermissions.AccessAdminPanel] },
    ];
}
