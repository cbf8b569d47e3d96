using OrchardPortal.Conversations.Models;
using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

internal sealed class ConversationMessageIndexProvider : IndexProvider<ConversationMessage>
{
    public override void Describe(DescribeContext<ConversationMessage> context) => context.For<ConversationMessageIndex>()
        .Map(message => new ConversationMessageIndex
        {
            MessageId = message.MessageId,
            ConversationId = message.ConversationId,
            TicketId = message.TicketId,
            IsPublic = message.IsPublic,
            ContactId = message.ContactId ?? message.AuthorContactId,
            CompanyId = message.CompanyId,
            SentUtc = message.SentUtc,
        });
}
