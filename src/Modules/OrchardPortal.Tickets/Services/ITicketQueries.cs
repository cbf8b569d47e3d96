using OrchardPortal.Tickets.Indexes;

namespace OrchardPortal.Tickets.Services;

/// <summary>Reads index rows only; the scope is part of every query.</summary>
public interface ITicketQueries
{
    /// <summary>One query for the rows and one for their count.</summary>
    Task<TicketPage> ListAsync(TicketListQuery query);

    /// <returns>How many there are; with <see cref="TicketListQuery.CountUpTo"/> at most one more than that.</returns>
    Task<int> CountAsync(TicketListQuery query);

    /// <summary>Rows in the list's order without counting them, from one place on: for files and the like.</summary>
    Task<IReadOnlyList<TicketIndex>> ReadAsync(TicketListQuery query, int skip, int take);

    /// <returns>Null for a ticket that does not exist and for one outside the scope alike.</returns>
    Task<TicketIndex?> FindAsync(long number, TicketScope scope);
}
