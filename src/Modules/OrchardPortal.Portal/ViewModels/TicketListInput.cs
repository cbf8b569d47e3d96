namespace OrchardPortal.Portal.ViewModels;

/// <summary>The list's choice in the query string.</summary>
public class TicketListInput
{
    public string? Status { get; set; }

    public string? Q { get; set; }

    public string? View { get; set; }

    public string? Sort { get; set; }

    public string? Page { get; set; }
}
