using OrchardCore.Security.Permissions;

namespace OrchardPortal.PrivateContent;

/// <summary>Permissions of the members' area.</summary>
public static class PrivateContentPermissions
{
    /// <summary>Change who comes in, and how.</summary>
    public static readonly Permission ManagePrivateContent = new("ManagePrivateContent", "Manage private content settings", isSecurityCritical: true);

    /// <summary>See private content whatever its rule says: for staff, who must be able to help everybody.</summary>
    public static readonly Permission ViewPrivateContent = new("ViewPrivateContent", "View all private content", [ManagePrivateContent]);
}
