using OrchardPortal.Tickets.Indexes;
using YesSql;

namespace OrchardPortal.Tickets.Services;

internal sealed class TicketParticipants(ISession session) : ITicketParticipants
{
    public async Task<IReadOnlyCollection<string>> ListTicketIdsAsync(string contactId, IReadOnlyCollection<string> companyIds)
    {
        var rows = await session.QueryIndex<TicketParticipantIndex>(row => row.ContactId == contactId)
            .OrderByDescending(row => row.Number)
            .Take(ITicketParticipants.MaxTickets)
            .ListAsync();
        return [.. rows.Where(row => companyIds.Contains(row.CompanyId)).Select(row => row.TicketId)];
    }
}
