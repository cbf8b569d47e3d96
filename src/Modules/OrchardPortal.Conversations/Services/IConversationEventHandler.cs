using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>Told of messages while they are written, in the same transaction.</summary>
public interface IConversationEventHandler
{
    Task MessageAppendedAsync(TicketPart ticket, ConversationMessage message);
}
