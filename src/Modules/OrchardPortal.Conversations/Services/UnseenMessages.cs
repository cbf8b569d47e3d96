using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>What customers and colleagues wrote since an agent opened a ticket. Comments do not count: they cross no answer.</summary>
internal sealed class UnseenMessages(ISession session)
{
    private const int Most = 20;

    /// <param name="lastSeenId">The last message on the agent's page; empty when there was none.</param>
    /// <param name="userId">The agent, who has seen what they wrote themselves.</param>
    /// <returns>In the order they were sent; none when the agent has seen all. One query then.</returns>
    public async Task<IReadOnlyList<ConversationMessage>> ListAsync(string ticketId, string? lastSeenId, string userId)
    {
        var latest = await session.QueryIndex<ConversationMessageIndex>(message => message.TicketId == ticketId && message.IsPublic)
            .OrderByDescending(message => message.SentUtc)
            .ThenByDescending(message => message.Id)
            .Take(Most)
            .ListAsync();
        var ids = latest.TakeWhile(message => message.MessageId != lastSeenId).Select(message => message.MessageId).ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var messages = await session.Query<ConversationMessage, ConversationMessageIndex>(message => message.TicketId == ticketId && message.MessageId.IsIn(ids))
            .OrderBy(message => message.SentUtc)
            .ThenBy(message => message.Id)
            .ListAsync();
        return [.. messages.Where(message => message.AuthorUserId != userId)];
    }
}
