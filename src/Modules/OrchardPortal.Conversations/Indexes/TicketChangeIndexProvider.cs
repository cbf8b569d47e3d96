using OrchardPortal.Conversations.Models;
using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

internal sealed class TicketChangeIndexProvider : IndexProvider<TicketChange>
{
    public override void Describe(DescribeContext<TicketChange> context) => context.For<TicketChangeIndex>()
        .Map(change => new TicketChangeIndex { TicketId = change.TicketId, ChangedUtc = change.ChangedUtc });
}
