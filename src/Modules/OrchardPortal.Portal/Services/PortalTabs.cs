namespace OrchardPortal.Portal.Services;

/// <summary>The tabs of the settings screen; each is a group of the editor of the portal's settings.</summary>
public static class PortalTabs
{
    public const string General = "general";
    public const string Access = "access";
    public const string Tickets = "tickets";
    public const string Forms = "forms";
    public const string Templates = "templates";

    /// <summary>In the order of the screen.</summary>
    public static IReadOnlyList<string> All { get; } = [General, Access, Tickets, Forms, Templates];
}
