using OrchardCore.ContentManagement;
using OrchardPortal.Tickets.Models;
using YesSql.Indexes;

namespace OrchardPortal.Tickets.Indexes;

internal sealed class TicketParticipantIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<TicketParticipantIndex>()
        .When(item => item.ContentType == TicketTypes.Ticket)
        .Map(item => item.Published && item.Latest && item.TryGet<TicketPart>(out var ticket) ? Rows(item.ContentItemId, ticket) : []);

    private static IEnumerable<TicketParticipantIndex> Rows(string ticketId, TicketPart ticket) =>
        ticket.ParticipantIds.Select(contactId => new TicketParticipantIndex
        {
            ContactId = contactId,
            TicketId = ticketId,
            CompanyId = ticket.CompanyId ?? "",
            Number = ticket.Number,
        });
}
