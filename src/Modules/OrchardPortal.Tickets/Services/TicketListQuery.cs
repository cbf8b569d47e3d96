namespace OrchardPortal.Tickets.Services;

/// <summary>One page of a ticket list.</summary>
public sealed record TicketListQuery
{
    public const int DefaultPageSize = 20;

    public required TicketScope Scope { get; init; }

    public TicketStatusFilter Status { get; init; } = TicketStatusFilter.All;

    /// <summary>As typed: words of the subject, or the number. Accents and case do not matter; all words must occur.</summary>
    public string? Search { get; init; }

    /// <summary>Null for any; the empty string for tickets that nobody has taken.</summary>
    public string? AssigneeId { get; init; }

    public TicketSort Sort { get; init; } = TicketSort.Default;

    /// <summary>From 1; beyond the last page gives the last.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = DefaultPageSize;
}
