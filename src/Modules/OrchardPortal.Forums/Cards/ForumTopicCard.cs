using OrchardCore.DisplayManagement;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Services;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.Tickets.Models;
using YesSql;

namespace OrchardPortal.Forums.Cards;

/// <summary>Tells agents on a ticket's page from which question it was made.</summary>
internal sealed class ForumTopicCard(ISession session, ForumUrls urls, IShapeFactory shapeFactory) : ITicketCardProvider
{
    public async Task<IShape?> BuildAsync(TicketPart ticket)
    {
        var ticketId = ticket.ContentItem.ContentItemId;

        return await session.QueryIndex<ForumPostIndex>(row => row.TicketId == ticketId).FirstOrDefaultAsync() is { } topic
            ? await shapeFactory.CreateAsync<ForumTopicCardViewModel>("ForumTopicCard", card =>
            {
                card.Title = topic.Title;
                card.Url = urls.Topic(topic.TopicId, topic.Title);
            })
            : null;
    }
}
