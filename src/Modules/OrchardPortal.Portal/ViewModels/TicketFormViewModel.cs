namespace OrchardPortal.Portal.ViewModels;

/// <summary>The form for a new ticket (requirements 61 and 62).</summary>
public class TicketFormViewModel() : MessageFormViewModel("TicketForm")
{
    public string Subject { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    public int SubjectMaxLength { get; set; }

    public int DescriptionMaxLength { get; set; }

    /// <summary>The number of the closed ticket that the new one goes on from; null for none.</summary>
    public long? Follows { get; set; }

    public string ListUrl { get; set; } = string.Empty;
}
