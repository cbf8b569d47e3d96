using OrchardCore.Security.Permissions;

namespace OrchardCore.Features;

internal sealed class FeaturesPermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _permissions = [FeaturesPermissions.ManageFeatures];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_permissions);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
        [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = _permissions }];
}
