using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using YesSql;

namespace OrchardPortal.Conversations.Services;

internal sealed class ConversationReader(ISession session) : IConversationReader
{
    public async Task<IReadOnlyList<ConversationMessage>> ListPublicAsync(string ticketId, bool latestThreadOnly)
    {
        var messages = session.Query<ConversationMessage, ConversationMessageIndex>(message => message.TicketId == ticketId && message.IsPublic);
        if (latestThreadOnly)
        {
            var latest = await session.QueryIndex<ConversationMessageIndex>(message => message.TicketId == ticketId && message.IsPublic)
                .OrderByDescending(message => message.SentUtc)
                .FirstOrDefaultAsync();
            if (latest is null)
            {
                return [];
            }

            var conversationId = latest.ConversationId;
            messages = messages.Where(message => message.ConversationId == conversationId);
        }

        return [.. await messages.OrderBy(message => message.SentUtc).ThenBy(message => message.Id).ListAsync()];
    }
}
