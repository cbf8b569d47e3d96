using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.CustomSettings.Services;
using OrchardCore.Security.Permissions;

namespace OrchardCore.CustomSettings;

/// <summary>One permission per type of custom settings.</summary>
internal sealed class CustomSettingsPermissions(CustomSettingsService customSettings) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() => (await customSettings.GetAllSettingsTypesAsync()).Select(For);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];

    internal static Permission For(ContentTypeDefinition type)
        => new($"ManageCustomSettings_{type.Name}", $"Manage Custom Settings - {type.DisplayName}", [SettingsManagement]) { Category = "Custom Settings" };

    private static Permission SettingsManagement => Settings.SettingsPermissions.ManageSettings;
}
