using OrchardCore.Security.Permissions;

namespace OrchardPortal.Conversations;

internal sealed class PermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ConversationPermissions.ManageMacros]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ConversationPermissions.ManageMacros] },
    ];
}
