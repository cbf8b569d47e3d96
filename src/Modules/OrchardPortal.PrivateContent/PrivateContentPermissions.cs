using OrchardCore.Security.Permissions;

namespace OrchardPortal.PrivateContent;

/// <summary>Permissions of the members' area.</summary>
public static class PrivateContentPermissions
{
    /// <summary>Change how long members stay logged in.</summary>
    public static readonly Permission ManagePrivateContent = new("ManagePrivateContent", "Manage private content settings", isSecurityCritical: true);
}
