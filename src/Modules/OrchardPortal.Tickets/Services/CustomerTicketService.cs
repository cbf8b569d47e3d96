using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

internal sealed class CustomerTicketService(
    ITicketService tickets, IContentManager contentManager, IEnumerable<ITicketEventHandler> handlers, IClock clock) : ICustomerTicketService
{
    public async Task<bool> CloseAsync(string ticketId, TicketClosing closing)
    {
        if (await tickets.GetAsync(ticketId) is not { ClosedUtc: null } ticket)
        {
            return false;
        }

        ticket.Closing = closing;
        ticket.Apply();
        if (!await tickets.CloseAsync(ticketId) || await tickets.GetAsync(ticketId) is not { ClosedUtc: { } closed } now)
        {
            return false;
        }

        // The same moment tells that this closing is the one in force.
        closing.Utc = closed;
        now.Closing = closing;
        await StoreAsync(now, _ => Task.CompletedTask);
        return true;
    }

    public async Task<bool> RateAsync(string ticketId, TicketRating rating)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rating.Score, TicketRating.Worst, nameof(rating));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rating.Score, TicketRating.Best, nameof(rating));
        var now = clock.UtcNow;
        if (await tickets.GetAsync(ticketId) is not { } ticket || !RatingRule.Allows(ticket.ClosedUtc, ticket.Rating, now))
        {
            return false;
        }

        rating.Utc = now;
        rating.FirstUtc = ticket.Rating is { } former && former.FirstUtc >= ticket.ClosedUtc ? former.FirstUtc : now;
        ticket.Rating = rating;
        await StoreAsync(ticket, handler => handler.RatedAsync(ticket));
        return true;
    }

    public async Task<bool> AddParticipantAsync(string ticketId, string contactId)
    {
        if (await tickets.GetAsync(ticketId) is not { } ticket
            || ticket.RequesterId == contactId
            || ticket.ParticipantIds.Contains(contactId)
            || ticket.ParticipantIds.Length >= ICustomerTicketService.MaxParticipants)
        {
            return false;
        }

        ticket.ParticipantIds = [.. ticket.ParticipantIds, contactId];
        await StoreAsync(ticket, handler => handler.ParticipantsChangedAsync(ticket));
        return true;
    }

    public async Task<bool> RemoveParticipantAsync(string ticketId, string contactId)
    {
        if (await tickets.GetAsync(ticketId) is not { } ticket || !ticket.ParticipantIds.Contains(contactId))
        {
            return false;
        }

        ticket.ParticipantIds = [.. ticket.ParticipantIds.Where(id => id != contactId)];
        ticket.ReadUtc.Remove(contactId);
        await StoreAsync(ticket, handler => handler.ParticipantsChangedAsync(ticket));
        return true;
    }

    public async Task<DateTime?> MarkReadAsync(string ticketId, string contactId)
    {
        if (await tickets.GetAsync(ticketId) is not { } ticket)
        {
            return null;
        }

        DateTime? before = ticket.ReadUtc.TryGetValue(contactId, out var read) ? read : null;
        ticket.ReadUtc[contactId] = clock.UtcNow;
        await StoreAsync(ticket, _ => Task.CompletedTask);
        return before;
    }

    private async Task StoreAsync(TicketPart ticket, Func<ITicketEventHandler, Task> tell)
    {
        ticket.Apply();
        await contentManager.UpdateAsync(ticket.ContentItem);
        foreach (var handler in handlers)
        {
            await tell(handler);
        }
    }
}
