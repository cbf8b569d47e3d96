using OrchardPortal.Tickets.Indexes;

namespace OrchardPortal.Tickets.Services;

/// <param name="Total">How many tickets there are on all pages.</param>
/// <param name="TotalIsLeast">There are more than <paramref name="Total"/>: counting ended there.</param>
/// <param name="Page">From 1, and never beyond <see cref="PageCount"/>.</param>
public sealed record TicketPage(IReadOnlyList<TicketIndex> Rows, int Total, int Page, int PageSize, bool TotalIsLeast = false)
{
    public int PageCount => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public bool HasNext => TotalIsLeast || Page < PageCount;

    /// <summary>The place of the first row among all, from 1; 0 when there is none.</summary>
    public int From => Rows.Count == 0 ? 0 : ((Page - 1) * PageSize) + 1;

    public int To => Rows.Count == 0 ? 0 : From + Rows.Count - 1;
}
