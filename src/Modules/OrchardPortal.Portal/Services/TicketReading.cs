using Microsoft.Extensions.Logging;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Portal.Services;

/// <summary>Notes that a contact has read a ticket. It writes only when there was something new to read.</summary>
public sealed class TicketReading(TicketAccess access, ICustomerTicketService tickets, ISubmissionGuard submissions, ILogger<TicketReading> logger)
{
    /// <returns>Up to when the visitor had read the ticket before; null when nothing in it is new to them.</returns>
    public async Task<DateTime?> MarkAsync(TicketIndex ticket)
    {
        // An agent who looks through the customer's eyes has not read it for them.
        if (await access.IsReadOnlyAsync() || await access.ContactAsync() is not { } contact || !ticket.IsUnreadBy(contact.ContactId))
        {
            return null;
        }

        DateTime? before = null;
        try
        {
            await submissions.RunAsync(new SubmittedForm(null, contact.ContactId, ticket.ContentItemId), async () =>
            {
                before = await tickets.MarkReadAsync(ticket.ContentItemId, contact.ContactId);
                return string.Empty;
            });
        }
        catch (Exception exception) when (exception is ConcurrencyException or TimeoutException)
        {
            // Somebody writes at this moment. The page is shown all the same, and the mark goes at the next look.
            logger.LogDebug(exception, "The ticket {Number} could not be marked as read.", ticket.Number);
        }

        return before ?? DateTime.MinValue;
    }
}
