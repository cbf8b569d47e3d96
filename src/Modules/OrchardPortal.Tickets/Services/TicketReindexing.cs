using OrchardCore.ContentManagement;
using OrchardPortal.Tickets.Indexes;
using YesSql;

namespace OrchardPortal.Tickets.Services;

/// <summary>Writes the index rows of all tickets anew, for columns that earlier versions lacked.</summary>
internal static class TicketReindexing
{
    private const int BatchSize = 200;

    public static async Task RunAsync(ISession session)
    {
        long last = 0;
        while (true)
        {
            var items = (await session.Query<ContentItem, TicketIndex>(ticket => ticket.Number > last)
                .OrderBy(ticket => ticket.Number).Take(BatchSize).ListAsync()).ToList();
            foreach (var item in items)
            {
                last = Math.Max(last, item.TryGet<Models.TicketPart>(out var ticket) ? ticket.Number : 0);
                // A document that is as it was is not written, and its rows neither.
                item.ModifiedUtc = (item.ModifiedUtc ?? item.CreatedUtc ?? DateTime.UnixEpoch).AddMilliseconds(1);
                await session.SaveAsync(item);
            }

            await session.FlushAsync();
            session.Detach(items, "");
            if (items.Count < BatchSize)
            {
                return;
            }
        }
    }
}
