using OrchardCore.Security.Permissions;

namespace OrchardPortal.Portal;

/// <summary>Permissions of the customer portal.</summary>
public static class PortalPermissions
{
    /// <summary>Requirement 3: configuring the portal needs a permission of its own.</summary>
    public static readonly Permission ManagePortalSettings = new("ManagePortalSettings", "Manage customer portal settings", isSecurityCritical: true);
}
