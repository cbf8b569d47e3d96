using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Contacts.ViewModels;

/// <summary>A contact list with its members.</summary>
public sealed class ContactListPage
{
    /// <summary>As it is kept.</summary>
    public required ContactList List { get; init; }

    public required ContactListForm Form { get; init; }

    public required bool MayEdit { get; init; }

    /// <summary>The rules; null for a list that is kept by hand.</summary>
    public ContactFilterEditorViewModel? Editor { get; init; }

    public required int Count { get; init; }

    public required IReadOnlyList<ContactRow> Members { get; init; }

    /// <summary>Where the next page of members begins; null on the last.</summary>
    public required string? Next { get; init; }

    public required bool IsLater { get; init; }

    /// <summary>What was searched for, to be put on the list.</summary>
    public required string Query { get; init; }

    public required IReadOnlyList<ContactRow> Found { get; init; }
}
