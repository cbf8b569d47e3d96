namespace OrchardPortal.Conversations.Models;

/// <summary>
/// Who changed what of a ticket, and when. A document of its own that only agents' screens read: the ticket itself, which
/// customers see parts of, does not hold it.
/// </summary>
public sealed class TicketChange
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    public string TicketId { get; set; } = "";

    public TicketChangeKind Kind { get; set; }

    /// <summary>Of a property, its label; else empty.</summary>
    public string Subject { get; set; } = "";

    /// <summary>As it was called then; empty for nothing.</summary>
    public string From { get; set; } = "";

    /// <summary>As it was called then; empty for nothing.</summary>
    public string To { get; set; } = "";

    /// <summary>Null when no user did it.</summary>
    public string? ActorUserId { get; set; }

    /// <summary>As they were called then; empty when no user did it.</summary>
    public string ActorName { get; set; } = "";

    public DateTime ChangedUtc { get; set; }
}
