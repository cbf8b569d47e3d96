using OrchardCore.Security.Permissions;

namespace OrchardCore.Settings;

internal sealed class SettingsPermissionProvider : IPermissionProvider
{
    public Task<IEnumerable<Permission>> GetPermissionsAsync()
        => Task.FromResult<IEnumerable<Permission>>([SettingsPermissions.ManageSettings, SettingsPermissions.ManageGroupSettings]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        => [new() { Name = OrchardCoreConstants.Roles.Administrator, Permissions = [SettingsPermissions.ManageSettings] }];
}
