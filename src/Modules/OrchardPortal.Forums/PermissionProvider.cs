using OrchardCore.Security.Permissions;

namespace OrchardPortal.Forums;

internal sealed class PermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([ForumPermissions.ManageForums, ForumPermissions.ModerateForums]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ForumPermissions.ManageForums, ForumPermissions.ModerateForums] },
        new() { Name = "Agent", Permissions = [ForumPermissions.ModerateForums] },
    ];
}
