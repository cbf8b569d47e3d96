using OrchardCore.Modules;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

internal sealed class ConversationService(
    MessageValidator validator,
    ConversationWriter writer,
    ITicketService tickets,
    IEnumerable<IConversationEventHandler> handlers,
    IClock clock) : IConversationService
{
    public MessageErrors Validate(NewMessage message) => validator.Validate(message);

    public async Task<ConversationMessage> AppendAsync(NewMessage message)
    {
        if (validator.Validate(message) is { Count: > 0 } errors)
        {
            throw new ArgumentException(errors.Values.First(), nameof(message));
        }

        var ticket = await tickets.GetAsync(message.TicketId) ?? throw new ArgumentException("There is no such ticket.", nameof(message));
        var utc = message.SentUtc ?? clock.UtcNow;
        if (message.Kind == MessageKind.Customer && !ReopenRule.Allows(ticket.ClosedUtc, utc, message.ReopenDays))
        {
            throw new InvalidOperationException("The ticket was closed too long ago to be opened again.");
        }

        var conversation = await writer.ThreadOfAsync(message, utc);
        var written = await writer.WriteAsync(conversation, message with { ContactId = message.AuthorContactId ?? ticket.RequesterId, CompanyId = ticket.CompanyId }, utc);
        await tickets.RecordAsync(message.TicketId, ActivityOf(written), utc);
        foreach (var handler in handlers)
        {
            await handler.MessageAppendedAsync(ticket, written);
        }

        return written;
    }

    private static TicketActivity ActivityOf(ConversationMessage message) => message.Kind switch
    {
        // What the customer's pages do not show is no answer to them.
        _ when message.Kind != MessageKind.Customer && !message.IsPublic => TicketActivity.InternalComment,
        MessageKind.Agent => TicketActivity.AgentAnswer,
        _ => TicketActivity.CustomerMessage,
    };
}
