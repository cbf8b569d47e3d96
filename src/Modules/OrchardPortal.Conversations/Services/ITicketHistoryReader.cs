using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>Reads what agents did with a ticket, for agents. Nothing that customers reach may take this.</summary>
public interface ITicketHistoryReader
{
    /// <returns>The latest first.</returns>
    Task<IReadOnlyList<TicketChange>> ListAsync(string ticketId, int count);
}
