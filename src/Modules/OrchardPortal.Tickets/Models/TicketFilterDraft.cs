namespace OrchardPortal.Tickets.Models;

/// <summary>A filter while it is edited: what was chosen and typed, right or wrong.</summary>
public sealed class TicketFilterDraft
{
    public bool MatchAny { get; set; }

    public List<TicketFilterRuleDraft> Rules { get; } = [];

    public List<TicketFilterDraft> Groups { get; } = [];
}
