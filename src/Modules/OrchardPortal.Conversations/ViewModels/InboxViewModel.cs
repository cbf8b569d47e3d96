namespace OrchardPortal.Conversations.ViewModels;

public sealed class InboxViewModel
{
    public required InboxQuery Query { get; init; }

    public required IReadOnlyList<InboxLink> Filters { get; init; }

    public required IReadOnlyList<InboxColumn> Columns { get; init; }

    public required IReadOnlyList<InboxRow> Rows { get; init; }

    public required int Total { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public required string? PreviousUrl { get; init; }

    public required string? NextUrl { get; init; }
}
