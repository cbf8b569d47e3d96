using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>What a form says of a filter.</summary>
public sealed class TicketFilterInput
{
    /// <summary>As typed.</summary>
    public required TicketFilterDraft Draft { get; init; }

    /// <summary>What may be kept; null when something is wrong, or when there is no rule and every ticket is meant.</summary>
    public TicketFilter? Filter { get; init; }

    /// <summary>Whether nothing is wrong with it.</summary>
    public bool IsValid { get; init; }

    /// <summary>What is wrong with the filter as a whole; null when nothing is. What is wrong with a rule stands in the draft.</summary>
    public string? Error { get; init; }

    /// <summary>Whether a button of the editor was pressed: the form is to be shown again, not saved.</summary>
    public bool IsEditing { get; init; }

    /// <summary>The path of the rule or group to go on with; null for none.</summary>
    public string? Focus { get; init; }
}
