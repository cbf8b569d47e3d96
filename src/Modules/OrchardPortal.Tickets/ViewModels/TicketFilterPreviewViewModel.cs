using OrchardPortal.Tickets.Indexes;

namespace OrchardPortal.Tickets.ViewModels;

/// <summary>The shape <c>TicketFilterPreview</c>: which tickets a filter means.</summary>
public class TicketFilterPreviewViewModel
{
    /// <summary>How many; null while something is wrong with the filter.</summary>
    public int? Count { get; set; }

    /// <summary>Whether the filter has no rule, so that every ticket is meant.</summary>
    public bool IsEveryTicket { get; set; }

    /// <summary>The first of them; empty for whom may not read tickets.</summary>
    public IReadOnlyList<TicketIndex> First { get; set; } = [];
}
