using OrchardPortal.Conversations.Models;
using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

internal sealed class TicketNoteIndexProvider : IndexProvider<TicketNote>
{
    public override void Describe(DescribeContext<TicketNote> context) => context.For<TicketNoteIndex>()
        .Map(note => new TicketNoteIndex { TicketId = note.TicketId });
}
