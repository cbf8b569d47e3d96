using OrchardCore.Security.Permissions;

namespace OrchardCore.Settings;

public static class SettingsPermissions
{
    public static readonly Permission ManageSettings = new("ManageSettings", "Manage settings", isSecurityCritical: true);

    /// <summary>Asked with the group's id as the resource: a feature may grant its own group to others.</summary>
    public static readonly Permission ManageGroupSettings = new("ManageResourceSettings", "Manage settings", [ManageSettings]);
}
