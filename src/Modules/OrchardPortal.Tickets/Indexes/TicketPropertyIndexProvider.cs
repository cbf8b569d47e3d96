using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using YesSql.Indexes;

namespace OrchardPortal.Tickets.Indexes;

internal sealed class TicketPropertyIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<TicketPropertyIndex>()
        .When(item => item.ContentType == TicketTypes.Ticket)
        .Map(item => item.Published && item.Latest && item.TryGet<TicketPart>(out var ticket) ? Rows(item, ticket) : []);

    private static IEnumerable<TicketPropertyIndex> Rows(ContentItem item, TicketPart ticket) =>
        TicketPropertyReader.Read(item).Select(property => new TicketPropertyIndex
        {
            ContentItemId = item.ContentItemId,
            RequesterId = ticket.RequesterId,
            CompanyId = ticket.CompanyId,
            Name = property.Key,
            Text = property.Value.Text,
            TextKey = property.Value.Text is { } text ? CompareText.Key(text) : null,
            Number = property.Value.Number,
            DateUtc = property.Value.DateUtc,
        });
}
