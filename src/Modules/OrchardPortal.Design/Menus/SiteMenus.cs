namespace OrchardPortal.Design.Menus;

/// <summary>The menus of the site, a section of its settings (requirement 58).</summary>
public class SiteMenus
{
    /// <summary>At the top of the help site and of the system pages.</summary>
    public const string HeaderMenu = "header";

    /// <summary>At the foot of every page.</summary>
    public const string FooterMenu = "footer";

    /// <summary>At the top of the portal, in place of the header's.</summary>
    public const string PortalMenu = "portal";

    public List<SiteMenuEntry> Header { get; set; } = [];

    public List<SiteMenuEntry> Footer { get; set; } = [];

    /// <summary>Empty: the help site, the tickets, a new ticket.</summary>
    public List<SiteMenuEntry> Portal { get; set; } = [];

    /// <returns>The entries in the owner's order; null where there is no such menu.</returns>
    public List<SiteMenuEntry>? Find(string? menu) => menu switch
    {
        HeaderMenu => Header,
        FooterMenu => Footer,
        PortalMenu => Portal,
        _ => null,
    };
}
