namespace OrchardPortal.Design.Menus;

/// <summary>Names of places that more than one module knows.</summary>
public static class SitePlaceNames
{
    /// <summary>The help site's home.</summary>
    public const string KnowledgeBase = "KnowledgeBase";

    /// <summary>The customer's tickets.</summary>
    public const string Tickets = "Tickets";

    /// <summary>The form for a new ticket.</summary>
    public const string NewTicket = "NewTicket";

    public const string LogIn = "LogIn";

    public const string LogOut = "LogOut";
}
