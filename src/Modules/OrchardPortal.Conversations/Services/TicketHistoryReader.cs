using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using YesSql;

namespace OrchardPortal.Conversations.Services;

internal sealed class TicketHistoryReader(ISession session) : ITicketHistoryReader
{
    public async Task<IReadOnlyList<TicketChange>> ListAsync(string ticketId, int count) =>
        [.. await session.Query<TicketChange, TicketChangeIndex>(change => change.TicketId == ticketId)
            .OrderByDescending(change => change.ChangedUtc)
            .ThenByDescending(change => change.Id)
            .Take(count)
            .ListAsync()];
}
