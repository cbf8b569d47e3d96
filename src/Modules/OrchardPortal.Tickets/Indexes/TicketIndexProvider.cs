using OrchardCore.ContentManagement;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using YesSql.Indexes;

namespace OrchardPortal.Tickets.Indexes;

internal sealed class TicketIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<TicketIndex>()
        .When(item => item.ContentType == TicketTypes.Ticket)
        .Map(item => item.Published && item.Latest && item.TryGet<TicketPart>(out var ticket) ? Row(item.ContentItemId, ticket) : null!);

    private static TicketIndex Row(string contentItemId, TicketPart ticket) => new()
    {
        ContentItemId = contentItemId,
        Number = ticket.Number,
        Subject = ticket.Subject,
        SearchText = FoldedText.Fold(ticket.Subject) + " " + ticket.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        SubjectKey = CompareText.Key(ticket.Subject),
        RequesterId = ticket.RequesterId,
        CompanyId = ticket.CompanyId,
        PipelineId = ticket.PipelineId,
        StageId = ticket.StageId,
        // What closed means may change with the pipeline; what a row says is what was true when the ticket moved.
        IsClosed = ticket.ClosedUtc is not null,
        AssigneeId = ticket.AssigneeId,
        Priority = (int)ticket.Priority,
        Source = (int)ticket.Source,
        SupportFormId = ticket.SupportFormId,
        CreatedUtc = ticket.CreatedUtc,
        LastActivityUtc = ticket.LastActivityUtc,
        ClosedUtc = ticket.ClosedUtc,
        UnreadBy = UnreadMarks.Of(ticket),
        FirstAnswerUtc = ticket.FirstAnswerUtc,
    };
}
