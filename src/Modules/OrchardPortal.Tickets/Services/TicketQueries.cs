using System.Linq.Expressions;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Tickets.Services;

internal sealed class TicketQueries(ISession session) : ITicketQueries
{
    private const int MaxPageSize = 100;
    private const int MaxWords = 8;

    // Beyond it nobody pages; reading that far takes time.
    private const int MaxPage = 2_000;

    public async Task<TicketPage> ListAsync(TicketListQuery query)
    {
        var pageSize = Math.Clamp(query.PageSize, 1, MaxPageSize);
        if (query.CountUpTo is { } most && await ListUncountedAsync(query, most, pageSize) is { } uncounted)
        {
            return uncounted;
        }

        var page = Math.Clamp(query.Page, 1, int.MaxValue / MaxPageSize);
        var before = (page - 1) * pageSize;
        var rows = await ReadAsync(query, before, pageSize);
        if (page == 1 || rows.Count > 0)
        {
            // A page that is not full is the last one, and tells how many there are.
            return new TicketPage(rows, rows.Count < pageSize ? before + rows.Count : await Filter(query).CountAsync(), page, pageSize);
        }

        var total = await Filter(query).CountAsync();
        var last = Math.Max((total + pageSize - 1) / pageSize, 1);

        return new TicketPage(await ReadAsync(query, (last - 1) * pageSize, pageSize), total, last, pageSize);
    }

    public async Task<int> CountAsync(TicketListQuery query) =>
        query.CountUpTo is { } most && await Order(Filter(query), TicketSort.Default).Skip(most).FirstOrDefaultAsync() is not null
            ? most + 1
            : await Filter(query).CountAsync();

    public async Task<IReadOnlyList<TicketIndex>> ReadAsync(TicketListQuery query, int skip, int take) =>
        [.. await Order(Filter(query), query.Sort).Skip(skip).Take(take).ListAsync()];

    public async Task<TicketIndex?> FindAsync(long number, TicketScope scope) =>
        await scope.Apply(session.QueryIndex<TicketIndex>(ticket => ticket.Number == number)).FirstOrDefaultAsync();

    // The rows themselves tell how many there are where they end; else a look at the place where counting would stop is enough.
    private async Task<TicketPage?> ListUncountedAsync(TicketListQuery query, int most, int pageSize)
    {
        var page = Math.Clamp(query.Page, 1, MaxPage);
        var before = (page - 1) * pageSize;
        var rows = (await Order(Filter(query), query.Sort).Skip(before).Take(pageSize + 1).ListAsync()).ToArray();
        if (rows.Length <= pageSize)
        {
            return rows.Length > 0 || page == 1 ? new TicketPage(rows, before + rows.Length, page, pageSize) : null;
        }

        if (query.Count is not null)
        {
            var count = await query.Count();
            return new TicketPage(rows[..pageSize], Math.Max(Math.Min(count, most), before + pageSize + 1), page, pageSize, TotalIsLeast: count > most);
        }

        return await Order(Filter(query), query.Sort).Skip(most).FirstOrDefaultAsync() is null
            ? null
            : new TicketPage(rows[..pageSize], Math.Max(most, before + pageSize), page, pageSize, TotalIsLeast: true);
    }

    private IQueryIndex<TicketIndex> Filter(TicketListQuery query)
    {
        var tickets = query.Scope.Apply(session.QueryIndex<TicketIndex>());
        if (query.Status != TicketStatusFilter.All)
        {
            var closed = query.Status == TicketStatusFilter.Closed;
            tickets = tickets.Where(ticket => ticket.IsClosed == closed);
        }

        if (query.PipelineId is { } pipelineId)
        {
            tickets = tickets.Where(ticket => ticket.PipelineId == pipelineId);
        }

        if (query.StageId is { } stageId)
        {
            tickets = tickets.Where(ticket => ticket.StageId == stageId);
        }

        if (query.Priority is { } asked)
        {
            var priority = (int)asked;
            tickets = tickets.Where(ticket => ticket.Priority == priority);
        }

        if (query.AssigneeId is { } assigneeId)
        {
            tickets = assigneeId.Length == 0
                ? tickets.Where(ticket => ticket.AssigneeId == null)
                : tickets.Where(ticket => ticket.AssigneeId == assigneeId);
        }

        return string.IsNullOrWhiteSpace(query.Search) ? tickets : tickets.Where(Found(query));
    }

    private static Expression<Func<TicketIndex, bool>> Found(TicketListQuery query)
    {
        // What has no word in it, such as a percent sign, is in no subject.
        Expression<Func<TicketIndex, bool>> found = FoldedText.Words(query.Search).Take(MaxWords)
            .Select(word => (Expression<Func<TicketIndex, bool>>)(ticket => ticket.SearchText.Contains(word)))
            .DefaultIfEmpty(ticket => ticket.Number < 0)
            .Aggregate(Predicates.And);
        var people = query.FoundRequesters.ToArray();
        return people.Length == 0 ? found : Predicates.Join(found, ticket => ticket.RequesterId.IsIn(people), any: true);
    }

    private static IQueryIndex<TicketIndex> Order(IQueryIndex<TicketIndex> tickets, TicketSort sort)
    {
        var columns = TicketOrder.Columns(sort.Key);
        tickets = columns[0].IsDescending(sort) ? tickets.OrderByDescending(columns[0].Value) : tickets.OrderBy(columns[0].Value);
        for (var index = 1; index < columns.Count; index++)
        {
            tickets = columns[index].IsDescending(sort) ? tickets.ThenByDescending(columns[index].Value) : tickets.ThenBy(columns[index].Value);
        }

        return tickets;
    }
}
