using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Contacts.ViewModels;

public sealed class ContactFilterRuleViewModel
{
    public required string Path { get; init; }

    /// <summary>Its place in the group, from 1.</summary>
    public required int Ordinal { get; init; }

    public required ContactFilterRuleDraft Draft { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Properties { get; init; }

    public required ContactFilterOperator Operator { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Operators { get; init; }

    /// <summary>What to choose the value from; null where it is typed.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>>? Choices { get; init; }

    /// <summary>Whether one goes on with this rule.</summary>
    public required bool HasFocus { get; init; }

    /// <summary>Before the names of the rule's fields.</summary>
    public string Name => FilterPath.Join(ContactFilterForm.Prefix, Path);

    public bool TakesNoValue => Operator is ContactFilterOperator.IsEmpty or ContactFilterOperator.IsNotEmpty;

    public bool TakesManyValues => Operator is ContactFilterOperator.Is or ContactFilterOperator.IsNot;
}
