namespace OrchardPortal.Tickets.Models;

/// <summary>What somebody who adds or changes a property says of it.</summary>
public sealed record TicketPropertyDefinition
{
    public string Label { get; init; } = "";

    public TicketPropertyKind Kind { get; init; }

    /// <summary>What may be chosen, for <see cref="TicketPropertyKind.Choice"/>; one that stays keeps its value.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    public string Hint { get; init; } = "";

    public bool IsVisibleToCustomers { get; init; }

    public bool IsEditableByCustomers { get; init; }
}
