using OrchardCore.DisplayManagement;

namespace OrchardPortal.Contacts.ViewModels;

/// <summary>All that is known of a contact (requirement 83).</summary>
public sealed class ContactRecordViewModel
{
    public required string ContactId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required string Handle { get; init; }

    public required string Phone { get; init; }

    public required bool HasAccount { get; init; }

    /// <summary>By id; the primary one first.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Companies { get; init; }

    public required bool MayEdit { get; init; }

    public required IReadOnlyList<IShape> Cards { get; init; }

    public required TimelineViewModel Timeline { get; init; }
}
