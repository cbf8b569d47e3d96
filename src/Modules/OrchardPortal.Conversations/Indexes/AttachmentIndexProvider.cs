using OrchardPortal.Conversations.Models;
using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

internal sealed class AttachmentIndexProvider : IndexProvider<Attachment>
{
    public override void Describe(DescribeContext<Attachment> context) => context.For<AttachmentIndex>()
        .Map(attachment => new AttachmentIndex
        {
            AttachmentId = attachment.AttachmentId,
            TicketId = attachment.TicketId,
            MessageId = attachment.MessageId,
            StorageKey = attachment.StorageKey,
            IsPublic = attachment.IsPublic,
        });
}
