namespace OrchardPortal.Tickets.Models;

/// <summary>A rule while it is edited.</summary>
public sealed class TicketFilterRuleDraft
{
    public string Property { get; set; } = "";

    public TicketFilterOperator? Operator { get; set; }

    /// <summary>As chosen or typed: names where the rule keeps ids.</summary>
    public List<string> Values { get; set; } = [];

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public string? Error { get; set; }
}
