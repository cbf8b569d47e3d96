using OrchardPortal.Tickets.Indexes;
using YesSql;

namespace OrchardPortal.Tickets.Services;

internal sealed class TicketQueries(ISession session) : ITicketQueries
{
    private const int MaxPageSize = 100;
    private const int MaxWords = 8;

    public async Task<TicketPage> ListAsync(TicketListQuery query)
    {
        var pageSize = Math.Clamp(query.PageSize, 1, MaxPageSize);
        var total = await Filter(query).CountAsync();
        if (total == 0)
        {
            return new TicketPage([], 0, 1, pageSize);
        }

        var page = Math.Clamp(query.Page, 1, (total + pageSize - 1) / pageSize);
        var rows = await Order(Filter(query), query.Sort).Skip((page - 1) * pageSize).Take(pageSize).ListAsync();
        return new TicketPage([.. rows], total, page, pageSize);
    }

    public async Task<TicketIndex?> FindAsync(long number, TicketScope scope) =>
        await scope.Apply(session.QueryIndex<TicketIndex>(ticket => ticket.Number == number)).FirstOrDefaultAsync();

    private IQueryIndex<TicketIndex> Filter(TicketListQuery query)
    {
        var tickets = query.Scope.Apply(session.QueryIndex<TicketIndex>());
        if (query.Status != TicketStatusFilter.All)
        {
            var closed = query.Status == TicketStatusFilter.Closed;
            tickets = tickets.Where(ticket => ticket.IsClosed == closed);
        }

        if (query.AssigneeId is { } assigneeId)
        {
            tickets = assigneeId.Length == 0
                ? tickets.Where(ticket => ticket.AssigneeId == null)
                : tickets.Where(ticket => ticket.AssigneeId == assigneeId);
        }

        foreach (var word in SearchText.Words(query.Search).Take(MaxWords))
        {
            tickets = tickets.Where(ticket => ticket.SearchText.Contains(word));
        }

        return tickets;
    }

    private static IQueryIndex<TicketIndex> Order(IQueryIndex<TicketIndex> tickets, TicketSort sort) => (sort.Key, sort.Descending) switch
    {
        (TicketSort.Id, false) => tickets.OrderBy(ticket => ticket.Number),
        (TicketSort.Id, true) => tickets.OrderByDescending(ticket => ticket.Number),
        (TicketSort.Subject, false) => tickets.OrderBy(ticket => ticket.SearchText).ThenBy(ticket => ticket.Number),
        (TicketSort.Subject, true) => tickets.OrderByDescending(ticket => ticket.SearchText).ThenByDescending(ticket => ticket.Number),
        (TicketSort.Created, false) => tickets.OrderBy(ticket => ticket.CreatedUtc).ThenBy(ticket => ticket.Number),
        (TicketSort.Created, true) => tickets.OrderByDescending(ticket => ticket.CreatedUtc).ThenByDescending(ticket => ticket.Number),
        (TicketSort.Status, false) => tickets.OrderBy(ticket => ticket.IsClosed).ThenByDescending(ticket => ticket.LastActivityUtc).ThenByDescending(ticket => ticket.Number),
        (TicketSort.Status, true) => tickets.OrderByDescending(ticket => ticket.IsClosed).ThenByDescending(ticket => ticket.LastActivityUtc).ThenByDescending(ticket => ticket.Number),
        (_, false) => tickets.OrderBy(ticket => ticket.LastActivityUtc).ThenBy(ticket => ticket.Number),
        (_, true) => tickets.OrderByDescending(ticket => ticket.LastActivityUtc).ThenByDescending(ticket => ticket.Number),
    };
}
