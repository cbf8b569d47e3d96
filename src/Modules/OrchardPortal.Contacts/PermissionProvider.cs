using OrchardCore.Security.Permissions;

namespace OrchardPortal.Contacts;

internal sealed class PermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        Task.FromResult<IEnumerable<Permission>>([ContactPermissions.ViewContacts, ContactPermissions.ManageContacts]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ContactPermissions.ManageContacts] },
        new() { Name = "Agent", Permissions = [ContactPermissions.ViewContacts] },
    ];
}
