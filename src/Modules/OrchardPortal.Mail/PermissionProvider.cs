using OrchardCore.Security.Permissions;

namespace OrchardPortal.Mail;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [MailPermissions.ManageMail];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new PermissionStereotype { Name = "Administrator", Permissions = _permissions }];
}
