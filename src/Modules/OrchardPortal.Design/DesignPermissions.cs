using OrchardCore.Security.Permissions;

namespace OrchardPortal.Design;

/// <summary>Permissions of what the site looks like.</summary>
public static class DesignPermissions
{
    /// <summary>Change logo, colours, type and shape of the site.</summary>
    public static readonly Permission ManageBrand = new("ManageSiteBrand", "Change the brand of the site");

    /// <summary>Change the menus of help site and portal.</summary>
    public static readonly Permission ManageMenus = new("ManageSiteMenus", "Change the menus of the site");
}
