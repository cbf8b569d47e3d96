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
}
