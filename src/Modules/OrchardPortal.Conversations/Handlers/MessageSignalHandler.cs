using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Signals;

namespace OrchardPortal.Conversations.Handlers;

/// <summary>Makes signals of messages; those of comments are for agents only.</summary>
internal sealed class MessageSignalHandler(ITicketSignals signals) : IConversationEventHandler
{
    public Task MessageAppendedAsync(TicketPart ticket, ConversationMessage message)
    {
        var kind = message.Kind == MessageKind.Comment ? TicketSignalKind.Comment : TicketSignalKind.Message;
        signals.Publish(TicketSignal.Of(kind, ticket) with { ActorId = message.AuthorUserId });

        return Task.CompletedTask;
    }
}
