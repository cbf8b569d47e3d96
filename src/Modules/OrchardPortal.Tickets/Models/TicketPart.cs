using OrchardCore.ContentManagement;

namespace OrchardPortal.Tickets.Models;

/// <summary>A customer's request. Only <see cref="Services.ITicketService"/> makes and changes tickets.</summary>
public sealed class TicketPart : ContentPart
{
    /// <summary>Given by the system, never twice (requirement 70).</summary>
    public long Number { get; set; }

    public string Subject { get; set; } = "";

    /// <summary>The contact who asks.</summary>
    public string RequesterId { get; set; } = "";

    /// <summary>The requester's primary company when the ticket was made.</summary>
    public string? CompanyId { get; set; }

    public string PipelineId { get; set; } = "";

    public string StageId { get; set; } = "";

    public TicketPriority Priority { get; set; } = TicketPriority.Normal;

    public TicketSource Source { get; set; } = TicketSource.Portal;

    /// <summary>The support form by which it came, which may be gone since; null for none.</summary>
    public string? SupportFormId { get; set; }

    /// <summary>The user who answers; null while nobody has taken the ticket.</summary>
    public string? AssigneeId { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>A message, a change of stage, any activity (requirement 70).</summary>
    public DateTime LastActivityUtc { get; set; }

    /// <summary>When the ticket came to a closed stage; null while it is open.</summary>
    public DateTime? ClosedUtc { get; set; }

    /// <summary>Since when it waits for somebody else, in a stage whose timers stand still (requirement 98); null while it does not.</summary>
    public DateTime? PausedSinceUtc { get; set; }

    /// <summary>How long it waited for somebody else, or was closed, before; what lasts is not in it.</summary>
    public TimeSpan Paused { get; set; }

    public DateTime? FirstAnswerUtc { get; set; }

    /// <summary>The latest answer of an agent that the customer can read; null for none.</summary>
    public DateTime? LastAnswerUtc { get; set; }

    /// <summary>Contacts whom the requester let in beside themselves; at most <see cref="Services.ICustomerTicketService.MaxParticipants"/>.</summary>
    public string[] ParticipantIds { get; set; } = [];

    /// <summary>When requester and participants last read the ticket, by contact.</summary>
    public Dictionary<string, DateTime> ReadUtc { get; set; } = [];

    /// <summary>How the customer closed it; null when no customer ever did.</summary>
    public TicketClosing? Closing { get; set; }

    /// <summary>What the customer thinks of the answer; null while they have not said.</summary>
    public TicketRating? Rating { get; set; }

    /// <summary>The number of the closed ticket that this one goes on from; null for none.</summary>
    public long? FollowsNumber { get; set; }
}
