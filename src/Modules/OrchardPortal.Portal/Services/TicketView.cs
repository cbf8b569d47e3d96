namespace OrchardPortal.Portal.Services;

/// <summary>The two views of the list (requirement 50).</summary>
public static class TicketView
{
    public const string Mine = "mine";
    public const string Organization = "organization";
}
