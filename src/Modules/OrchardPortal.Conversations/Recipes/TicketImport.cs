using OrchardCore.Modules;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Conversations.Recipes;

/// <summary>Writes tickets that have a past: no event is told, no clock runs.</summary>
internal sealed class TicketImport(
    TicketImportReader reader,
    ITicketService tickets,
    ITicketNumbers numbers,
    ConversationWriter writer,
    ISession session,
    IClock clock)
{
    // So much waits in memory before it goes to the transaction.
    private const int FlushSize = 200;

    /// <returns>What is wrong, with places; then nothing was written.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(IReadOnlyList<ImportedTicket> imported)
    {
        var plan = await reader.ReadAsync(imported, clock.UtcNow);
        if (plan.Errors.Count > 0)
        {
            return plan.Errors;
        }

        // First, so that tickets without a number come after those with one.
        if (plan.Tickets.Max(ticket => ticket.Ticket.Number) is { } highest)
        {
            await numbers.SkipToAsync(highest);
        }

        for (var i = 0; i < plan.Tickets.Count; i++)
        {
            await WriteAsync(plan.Tickets[i]);
            if ((i + 1) % FlushSize == 0)
            {
                await session.FlushAsync();
            }
        }

        return [];
    }

    private async Task WriteAsync(PlannedTicket planned)
    {
        var ticket = await tickets.CreateAsync(planned.Ticket);
        var ticketId = ticket.ContentItem.ContentItemId;
        if (planned.Messages.Count == 0)
        {
            return;
        }

        var last = planned.Messages[^1].SentUtc!.Value;
        var conversation = await writer.BeginAsync(ticketId, ChannelOf(planned), planned.Messages[0].InboxId, last);
        foreach (var message in planned.Messages)
        {
            await writer.WriteAsync(conversation, message with { TicketId = ticketId, ContactId = message.AuthorContactId ?? ticket.RequesterId, CompanyId = ticket.CompanyId }, message.SentUtc!.Value);
        }
    }

    private static ConversationChannel ChannelOf(PlannedTicket planned) => planned.Messages[0].Channel;
}
