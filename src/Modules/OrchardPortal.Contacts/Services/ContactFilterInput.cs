using OrchardPortal.Contacts.Models;

namespace OrchardPortal.Contacts.Services;

/// <summary>What a form says of a filter.</summary>
public sealed class ContactFilterInput
{
    /// <summary>As typed.</summary>
    public required ContactFilterDraft Draft { get; init; }

    /// <summary>What may be kept; null when something is wrong.</summary>
    public ContactFilter? Filter { get; init; }

    /// <summary>What is wrong with the filter as a whole; null when nothing is. What is wrong with a rule stands in the draft.</summary>
    public string? Error { get; init; }

    /// <summary>Whether a button of the editor was pressed: the form is to be shown again, not saved.</summary>
    public bool IsEditing { get; init; }

    /// <summary>The path of the rule or group to go on with; null for none.</summary>
    public string? Focus { get; init; }
}
