using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Services;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Messages with a contact or a company, as e-mail engagements on their timeline (requirement 81).</summary>
internal sealed class ContactMessagesTimeline(
    ISession session, IAuthorizationService authorization, AgentUrls urls, IStringLocalizer<ContactMessagesTimeline> localizer) : IContactTimelineProvider
{
    private const int ExcerptLength = 240;

    private readonly IStringLocalizer S = localizer;

    public async Task<IReadOnlyList<TimelineEntry>> ListAsync(TimelineQuery query)
    {
        if (!await authorization.AuthorizeAsync(query.User, TicketPermissions.AnswerTickets))
        {
            return [];
        }

        var (contactId, companyId, before) = (query.ContactId, query.CompanyId, query.BeforeUtc);
        var found = contactId is not null
            ? session.Query<ConversationMessage, ConversationMessageIndex>(message => message.ContactId == contactId && message.IsPublic && message.SentUtc < before)
            : session.Query<ConversationMessage, ConversationMessageIndex>(message => message.CompanyId == companyId && message.IsPublic && message.SentUtc < before);
        var messages = (await found.OrderByDescending(message => message.SentUtc).Take(query.Count).ListAsync()).ToList();
        var ids = messages.Select(message => message.TicketId).Distinct().ToArray();
        var tickets = ids.Length == 0
            ? []
            : (await session.QueryIndex<TicketIndex>(ticket => ticket.ContentItemId.IsIn(ids)).ListAsync()).ToDictionary(ticket => ticket.ContentItemId);
        return [.. messages.Where(message => tickets.ContainsKey(message.TicketId)).Select(message => Entry(message, tickets[message.TicketId]))];
    }

    private TimelineEntry Entry(ConversationMessage message, TicketIndex ticket)
    {
        var text = TicketSubject.Clean(message.BodyText);
        return new TimelineEntry(
            message.SentUtc,
            message.Kind == MessageKind.Agent ? S["E-mail to the customer"] : S["E-mail from the customer"],
            S["{0} in ticket {1}: {2}", message.AuthorName, ticket.Number, ticket.Subject],
            text.Length <= ExcerptLength ? text : text[..ExcerptLength].TrimEnd() + "…",
            urls.Ticket(ticket.Number) + "#" + message.MessageId);
    }
}
