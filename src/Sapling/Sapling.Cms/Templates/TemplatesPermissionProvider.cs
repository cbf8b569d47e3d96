using OrchardCore.Security.Permissions;

namespace OrchardCore.Templates;

internal sealed class TemplatesPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [Permissions.ManageTemplates];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions }];
}
