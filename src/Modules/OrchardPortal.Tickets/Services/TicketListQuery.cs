using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>One page of a ticket list.</summary>
public sealed record TicketListQuery
{
    public const int DefaultPageSize = 20;

    public required TicketScope Scope { get; init; }

    public TicketStatusFilter Status { get; init; } = TicketStatusFilter.All;

    /// <summary>As typed: words of the subject, or the number. Accents and case do not matter; all words must occur.</summary>
    public string? Search { get; init; }

    /// <summary>Whoever <see cref="Search"/> names: their tickets are found, too, whatever the subject says.</summary>
    public IReadOnlyList<string> FoundRequesters { get; init; } = [];

    /// <summary>Null for any; the empty string for tickets that nobody has taken.</summary>
    public string? AssigneeId { get; init; }

    /// <summary>Null for any.</summary>
    public string? PipelineId { get; init; }

    /// <summary>A stage of <see cref="PipelineId"/>; null for any.</summary>
    public string? StageId { get; init; }

    /// <summary>Null for any.</summary>
    public TicketPriority? Priority { get; init; }

    public TicketSort Sort { get; init; } = TicketSort.Default;

    /// <summary>From 1; beyond the last page gives the last.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Counts no further than this, for lists of which nobody needs to know how long they are; null counts all.</summary>
    public int? CountUpTo { get; init; }

    /// <summary>
    /// Tells how many there are, one more than <see cref="CountUpTo"/> where there are more, for a list that remembers it; null asks the
    /// database. Asked only where the rows of the page do not tell.
    /// </summary>
    public Func<Task<int>>? Count { get; init; }

    public int PageSize { get; init; } = DefaultPageSize;
}
