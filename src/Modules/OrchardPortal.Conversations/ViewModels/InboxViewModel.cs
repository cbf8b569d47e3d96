using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardPortal.Conversations.ViewModels;

public sealed class InboxViewModel
{
    public required InboxQuery Query { get; init; }

    public required IReadOnlyList<InboxLink> Filters { get; init; }

    /// <summary>What agents kept.</summary>
    public required IReadOnlyList<InboxLink> Views { get; init; }

    /// <summary>The name of the view that is shown; null for none.</summary>
    public required string? ViewName { get; init; }

    public required bool MayChangeView { get; init; }

    public required IReadOnlyList<InboxColumn> Columns { get; init; }

    public required IReadOnlyList<InboxRow> Rows { get; init; }

    /// <summary>The stages of all pipelines, for the filter and for moving tickets.</summary>
    public required IReadOnlyList<SelectListItem> Places { get; init; }

    public required IReadOnlyList<SelectListItem> Priorities { get; init; }

    public required IReadOnlyList<SelectListItem> Agents { get; init; }

    /// <summary>Such as “1,000+”.</summary>
    public required string Total { get; init; }

    public required int From { get; init; }

    public required int To { get; init; }

    public required string? PreviousUrl { get; init; }

    public required string? NextUrl { get; init; }

    /// <summary>This list, where an action comes back to.</summary>
    public required string Address { get; init; }
}
