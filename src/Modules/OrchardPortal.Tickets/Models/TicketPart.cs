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

    /// <summary>The user who answers; null while nobody has taken the ticket.</summary>
    public string? AssigneeId { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>A message, a change of stage, any activity (requirement 70).</summary>
    public DateTime LastActivityUtc { get; set; }

    /// <summary>When the ticket came to a closed stage; null while it is open.</summary>
    public DateTime? ClosedUtc { get; set; }

    public DateTime? FirstAnswerUtc { get; set; }
}
