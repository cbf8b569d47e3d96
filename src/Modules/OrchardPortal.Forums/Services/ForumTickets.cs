using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Forums.Models;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Forums.Services;

/// <summary>Makes a ticket of a topic, once: its author asks, in the words of the question. Nothing asks who may: callers have.</summary>
public sealed class ForumTickets(
    ISession session,
    ForumReader reader,
    ITicketService tickets,
    IConversationService conversations,
    IContactService contacts,
    IUserService users,
    ISiteAddress siteAddress,
    IClock clock,
    IServiceProvider services,
    IStringLocalizer<ForumTickets> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Joins the session's transaction, under the topic's lock.</summary>
    /// <returns>The ticket's number; null when the question is gone, or nobody is known who could be its requester.</returns>
    public async Task<long?> MakeAsync(string topicId, ForumDeed deed)
    {
        if (await reader.GetAsync(topicId) is not { IsTopic: true } topic)
        {
            return null;
        }

        if (topic.TicketNumber is { } before)
        {
            return before;
        }

        if (await RequesterAsync(topic) is not { } contact)
        {
            return null;
        }

        var ticket = await tickets.CreateAsync(new NewTicket
        {
            Subject = TicketSubject.Clean(topic.Title),
            RequesterId = contact.ContactId,
            CompanyId = contact.PrimaryCompanyId,
        });
        await conversations.AppendAsync(new NewMessage
        {
            TicketId = ticket.ContentItem.ContentItemId,
            Kind = MessageKind.Customer,
            AuthorUserId = contact.UserId,
            AuthorContactId = contact.ContactId,
            AuthorName = contact.FullName,
            Text = ForumMarkdown.ToPlainText(topic.Text),
            Details = [new MessageDetail(S["Asked in the forums"], await siteAddress.AbsoluteAsync(ForumUrls.TopicPath(topic.TopicId, topic.Title)))],
        });

        topic.TicketId = ticket.ContentItem.ContentItemId;
        topic.TicketNumber = ticket.Number;
        await session.SaveAsync(topic);
        deed.Kind = ForumDeedKind.Ticket;
        deed.PostId = deed.TopicId = topicId;
        deed.Title = topic.Title;
        deed.Utc = clock.UtcNow;
        await session.SaveAsync(deed);
        await ((ForumLetters)services.GetService(typeof(ForumLetters))!).TicketAsync(topic, ticket.Number);

        return ticket.Number;
    }

    // Staff ask themselves nothing by ticket; a member without a contact gets one, as by any other channel.
    private async Task<ContactRow?> RequesterAsync(ForumPost topic)
    {
        if (topic.ContactId is { } contactId)
        {
            return await contacts.FindAsync(contactId);
        }

        return !topic.IsStaff && topic.AuthorId.Length > 0 && await users.GetUserByUniqueIdAsync(topic.AuthorId) is User { EmailConfirmed: true, Email: { Length: > 0 } email }
            ? await contacts.FindOrCreateAsync(email, topic.AuthorName)
            : null;
    }
}
