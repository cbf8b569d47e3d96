using OrchardCore.Security.Permissions;

namespace OrchardPortal.Portal;

/// <summary>Permissions of the customer portal.</summary>
public static class PortalPermissions
{
    /// <summary>Requirement 3: configuring the portal needs a permission of its own.</summary>
    public static readonly Permission ManagePortalSettings = new("ManagePortalSettings", "Manage customer portal settings", isSecurityCritical: true);

    /// <summary>Requirement 6: staff see the portal's pages while it is off.</summary>
    public static readonly Permission PreviewPortal = new("PreviewPortal", "Preview the customer portal while it is off", [ManagePortalSettings]);

    /// <summary>Seeing what one customer sees, by the portal's own queries, without being able to write anything.</summary>
    public static readonly Permission ViewAsCustomer = new("ViewAsCustomer", "See the customer portal as a customer", isSecurityCritical: true);
}
