using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>Opens and closes the tickets of a stage whose meaning changes, so that what is closed stays true of every ticket.</summary>
internal sealed class TicketStageSettlement(
    ITicketService tickets, IContentManager contentManager, IEnumerable<ITicketEventHandler> handlers, IClock clock)
{
    /// <param name="from">The stage as it was.</param>
    /// <param name="to">The same stage as it will be.</param>
    public async Task RunAsync(string ticketId, TicketStage from, TicketStage to)
    {
        if (await tickets.GetAsync(ticketId) is not { } ticket || ticket.ClosedUtc is not null == to.IsClosed)
        {
            return;
        }

        // Nobody did anything with the ticket: its last activity stays.
        ticket.ClosedUtc = to.IsClosed ? clock.UtcNow : null;
        ticket.Apply();
        await contentManager.UpdateAsync(ticket.ContentItem);
        foreach (var handler in handlers)
        {
            await handler.StageChangedAsync(ticket, from, to);
        }
    }
}
