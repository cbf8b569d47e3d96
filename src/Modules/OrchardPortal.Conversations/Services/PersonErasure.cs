using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets.Indexes;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Conversations.Services;

internal sealed class PersonErasure(ISession session) : IPersonErasure
{
    private const int BatchSize = 200;

    public async Task EraseAsync(string contactId, string userId, string formerName, string name)
    {
        var messages = (await session.Query<ConversationMessage, ConversationMessageIndex>(row => row.ContactId == contactId).ListAsync())
            .Where(message => message.AuthorContactId == contactId).ToList();
        foreach (var message in messages)
        {
            (message.AuthorName, message.AuthorUserId) = (name, null);
            await session.SaveAsync(message);
        }

        var own = await session.QueryIndex<TicketIndex>(row => row.RequesterId == contactId).ListAsync();
        foreach (var ticketIds in messages.Select(message => message.TicketId).Concat(own.Select(row => row.ContentItemId)).Distinct().Chunk(BatchSize))
        {
            foreach (var change in await session.Query<TicketChange, TicketChangeIndex>(row => row.TicketId.IsIn(ticketIds)).ListAsync())
            {
                await EraseAsync(change, userId, formerName, name);
            }
        }
    }

    private async Task EraseAsync(TicketChange change, string userId, string formerName, string name)
    {
        var isTheirs = change.ActorUserId == userId;
        var isNamed = change.Kind == TicketChangeKind.Requester && (change.From == formerName || change.To == formerName);
        if (!isTheirs && !isNamed)
        {
            return;
        }

        if (isTheirs)
        {
            (change.ActorName, change.ActorUserId) = (name, null);
        }

        if (isNamed)
        {
            (change.From, change.To) = (change.From == formerName ? name : change.From, change.To == formerName ? name : change.To);
        }

        await session.SaveAsync(change);
    }
}
