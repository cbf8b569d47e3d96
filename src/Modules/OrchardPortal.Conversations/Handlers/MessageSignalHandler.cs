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
        var kind = message.IsPublic ? TicketSignalKind.Message : TicketSignalKind.Comment;
        signals.Publish(TicketSignal.Of(kind, ticket) with { ActorId = message.AuthorUserId });

        return Task.CompletedTask;
    }
}
