using System.Linq.Expressions;
using OrchardPortal.Tickets.Indexes;

namespace OrchardPortal.Tickets.Services;

/// <summary>The columns that each order sorts by. Made once: to build an expression takes longer than to write its SQL.</summary>
internal static class TicketOrder
{
    private static readonly Column _number = new(ticket => ticket.Number);
    private static readonly Column _activity = new(ticket => ticket.LastActivityUtc);

    private static readonly Column[] _byActivity = [_activity, _number];

    private static readonly Dictionary<string, Column[]> _orders = new()
    {
        [TicketSort.Id] = [_number],
        [TicketSort.Subject] = [new(ticket => ticket.SearchText), _number],
        [TicketSort.Created] = [new(ticket => ticket.CreatedUtc), _number],
        [TicketSort.Priority] = [new(ticket => ticket.Priority), _activity, _number],

        // Open or closed first, and in each the latest first.
        [TicketSort.Status] = [new(ticket => ticket.IsClosed), _activity with { Always = true }, _number with { Always = true }],
    };

    /// <summary>The number comes last everywhere, so that equal rows keep their places from page to page.</summary>
    public static IReadOnlyList<Column> Columns(string key) => _orders.GetValueOrDefault(key, _byActivity);

    /// <param name="Value">What is compared.</param>
    /// <param name="Always">Descending, whichever way the list goes.</param>
    internal sealed record Column(Expression<Func<TicketIndex, object?>> Value, bool Always = false)
    {
        public bool IsDescending(TicketSort sort) => Always || sort.Descending;
    }
}
