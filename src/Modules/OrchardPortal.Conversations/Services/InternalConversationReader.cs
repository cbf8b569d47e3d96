using OrchardCore.ContentManagement;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using YesSql;

namespace OrchardPortal.Conversations.Services;

internal sealed class InternalConversationReader(ISession session) : IInternalConversationReader
{
    public async Task<IReadOnlyList<ConversationMessage>> ListAllAsync(string ticketId) =>
        [.. await session.Query<ConversationMessage, ConversationMessageIndex>(message => message.TicketId == ticketId)
            .OrderBy(message => message.SentUtc)
            .ThenBy(message => message.Id)
            .ListAsync()];

    public async Task<IReadOnlyList<ConversationThread>> ListThreadsAsync(string ticketId)
    {
        var items = await session.Query<ContentItem, ConversationIndex>(conversation => conversation.TicketId == ticketId)
            .OrderByDescending(conversation => conversation.LastMessageUtc)
            .ListAsync();
        return [.. items.Select(Thread)];
    }

    private static ConversationThread Thread(ContentItem item)
    {
        var part = item.GetOrCreate<ConversationPart>();
        return new ConversationThread(item.ContentItemId, part.Channel, part.InboxId, part.LastMessageUtc);
    }
}
