using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>Choosing who asks.</summary>
public sealed class RequesterViewModel
{
    public required long Number { get; init; }

    public required string Subject { get; init; }

    public required string Query { get; init; }

    public required ContactRow? Current { get; init; }

    public required IReadOnlyList<ContactRow> Found { get; init; }
}
