using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using YesSql;

namespace OrchardPortal.Conversations.Services;

/// <summary>Tickets on the timeline of a contact or a company, where they began.</summary>
internal sealed class ContactTicketsTimeline(
    ISession session, IAuthorizationService authorization, AgentUrls urls, IStringLocalizer<ContactTicketsTimeline> localizer) : IContactTimelineProvider
{
    private readonly IStringLocalizer S = localizer;

    public async Task<IReadOnlyList<TimelineEntry>> ListAsync(TimelineQuery query)
    {
        if (!await authorization.AuthorizeAsync(query.User, TicketPermissions.AnswerTickets))
        {
            return [];
        }

        var (contactId, companyId, before) = (query.ContactId, query.CompanyId, query.BeforeUtc);
        var tickets = contactId is not null
            ? session.QueryIndex<TicketIndex>(ticket => ticket.RequesterId == contactId && ticket.CreatedUtc < before)
            : session.QueryIndex<TicketIndex>(ticket => ticket.CompanyId == companyId && ticket.CreatedUtc < before);
        return [.. (await tickets.OrderByDescending(ticket => ticket.CreatedUtc).Take(query.Count).ListAsync()).Select(ticket => new TimelineEntry(
            ticket.CreatedUtc,
            S["Ticket"],
            S["Ticket {0}: {1}", ticket.Number, ticket.Subject],
            S["Source: {0}", TicketWords.Source((TicketSource)ticket.Source, S)],
            urls.Ticket(ticket.Number)))];
    }
}
