using OrchardCore.Security.Permissions;

namespace OrchardCore.Media;

internal sealed class MediaPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [MediaPermissions.ManageMedia];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions },
        new() { Name = OrchardCoreConstants.Roles.Editor, Permissions = _permissions },
        new() { Name = OrchardCoreConstants.Roles.Author, Permissions = _permissions },
    ];
}
