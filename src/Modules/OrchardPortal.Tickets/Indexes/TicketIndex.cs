using OrchardPortal.Tickets.Models;
using YesSql.Indexes;

namespace OrchardPortal.Tickets.Indexes;

/// <summary>What ticket lists show, filter and sort, so that a list reads no ticket.</summary>
public sealed class TicketIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public long Number { get; set; }

    public string Subject { get; set; } = "";

    /// <summary>Subject and number as <see cref="Contacts.Services.FoldedText.Fold"/> makes them.</summary>
    public string SearchText { get; set; } = "";

    /// <summary>The subject as <see cref="Contacts.Services.CompareText.Key"/> makes it, for filters.</summary>
    public string SubjectKey { get; set; } = "";

    public string RequesterId { get; set; } = "";

    public string? CompanyId { get; set; }

    public string PipelineId { get; set; } = "";

    public string StageId { get; set; } = "";

    public bool IsClosed { get; set; }

    public string? AssigneeId { get; set; }

    /// <summary>A <see cref="TicketPriority"/>, as a number that sorts.</summary>
    public int Priority { get; set; }

    /// <summary>A <see cref="TicketSource"/>.</summary>
    public int Source { get; set; }

    public string? SupportFormId { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime LastActivityUtc { get; set; }

    public DateTime? ClosedUtc { get; set; }

    /// <summary>Which of requester and participants have not read the latest answer: their ids, each between two bars.</summary>
    public string? UnreadBy { get; set; }

    public DateTime? FirstAnswerUtc { get; set; }
}
