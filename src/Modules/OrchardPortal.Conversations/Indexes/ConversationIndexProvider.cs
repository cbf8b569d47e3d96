using OrchardCore.ContentManagement;
using OrchardPortal.Conversations.Models;
using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

internal sealed class ConversationIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) => context.For<ConversationIndex>()
        .When(item => item.ContentType == ConversationTypes.Conversation)
        .Map(item => item.Published && item.Latest && item.TryGet<ConversationPart>(out var part)
            ? new ConversationIndex
            {
                ContentItemId = item.ContentItemId,
                TicketId = part.TicketId,
                InboxId = part.InboxId,
                LastMessageUtc = part.LastMessageUtc,
            }
            : null!);
}
