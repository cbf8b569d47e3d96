using OrchardCore.DisplayManagement;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Contacts.ViewModels;

/// <summary>All that is known of a company (requirement 83).</summary>
public sealed class CompanyRecordViewModel
{
    public required string CompanyId { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Domains { get; init; }

    public required IReadOnlyList<ContactRow> Members { get; init; }

    public required bool MayEdit { get; init; }

    public required IReadOnlyList<IShape> Cards { get; init; }

    public required TimelineViewModel Timeline { get; init; }
}
