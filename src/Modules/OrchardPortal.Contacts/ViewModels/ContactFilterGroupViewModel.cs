using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Contacts.ViewModels;

public sealed class ContactFilterGroupViewModel
{
    /// <summary>Empty for the filter itself.</summary>
    public required string Path { get; init; }

    public required bool MatchAny { get; init; }

    /// <summary>Whether another group fits in.</summary>
    public required bool MayNest { get; init; }

    /// <summary>Whether one goes on with this group.</summary>
    public required bool HasFocus { get; init; }

    public List<ContactFilterRuleViewModel> Rules { get; } = [];

    public List<ContactFilterGroupViewModel> Groups { get; } = [];

    /// <summary>Before the names of the group's fields.</summary>
    public string Name => FilterPath.Join(ContactFilterForm.Prefix, Path).TrimEnd('.');
}
