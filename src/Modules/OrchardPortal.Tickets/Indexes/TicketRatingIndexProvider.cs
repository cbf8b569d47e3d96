using OrchardCore.ContentManagement;
using OrchardPortal.Tickets.Models;
using YesSql.Indexes;

namespace OrchardPortal.Tickets.Indexes;

internal sealed class TicketRatingIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<TicketRatingIndex>()
        .When(item => item.ContentType == TicketTypes.Ticket)
        .Map(item => item.Published && item.Latest && item.TryGet<TicketPart>(out var ticket) && ticket.Rating is { } rating ? Row(item.ContentItemId, rating) : null!);

    private static TicketRatingIndex Row(string contentItemId, TicketRating rating) => new()
    {
        ContentItemId = contentItemId,
        Score = rating.Score,
        RatedUtc = rating.Utc,
    };
}
