using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.ViewModels;

/// <summary>The shape <c>TicketFilterRule</c>: a property, how to compare, with what.</summary>
public class TicketFilterRuleViewModel
{
    public string Prefix { get; set; } = "";

    public string Path { get; set; } = "";

    /// <summary>Counted from 1 within its group, to tell fields apart for who cannot see them.</summary>
    public int Ordinal { get; set; }

    public string Property { get; set; } = "";

    public TicketPropertyKind Kind { get; set; }

    public IReadOnlyList<TicketPropertyOption> Properties { get; set; } = [];

    public TicketFilterOperator Operator { get; set; }

    /// <summary>By value, as they are sent.</summary>
    public IReadOnlyList<TicketPropertyOption> Operators { get; set; } = [];

    /// <summary>Null where one types.</summary>
    public IReadOnlyList<TicketPropertyOption>? Options { get; set; }

    public IReadOnlyList<string> Values { get; set; } = [];

    public bool TakesNoValue { get; set; }

    public bool TakesManyValues { get; set; }

    public bool TakesDays { get; set; }

    /// <summary>What to type; empty where it is plain.</summary>
    public string Prompt { get; set; } = "";

    public string? Error { get; set; }

    public bool HasFocus { get; set; }

    public string Name => $"{Prefix}.{Path}";

    /// <summary>For the ids of the fields.</summary>
    public string Id => Name.Replace('.', '-');
}
