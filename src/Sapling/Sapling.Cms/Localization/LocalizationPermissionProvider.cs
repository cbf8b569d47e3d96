using OrchardCore.Security.Permissions;

namespace OrchardCore.Localization;

internal sealed class LocalizationPermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync()
        => Task.FromResult<IEnumerable<Permission>>([LocalizationPermissions.ManageCultures]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [LocalizationPermissions.ManageCultures] }];
}
