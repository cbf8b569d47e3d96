using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Contacts.ViewModels;

public sealed class ContactListViewModel
{
    public required string Query { get; init; }

    public required int Page { get; init; }

    public required bool HasNext { get; init; }

    public required IReadOnlyList<FoundRecord> Found { get; init; }
}
