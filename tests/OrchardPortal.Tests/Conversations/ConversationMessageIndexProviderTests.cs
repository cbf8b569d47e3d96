using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Tests.Support;

namespace OrchardPortal.Tests.Conversations;

public sealed class ConversationMessageIndexProviderTests
{
    [Theory]
    [InlineData(MessageKind.Customer, true)]
    [InlineData(MessageKind.Agent, true)]
    [InlineData(MessageKind.Comment, false)]
    public void Only_comments_are_kept_from_customers(MessageKind kind, bool isPublic)
    {
        var row = Assert.Single(IndexRows.Map<ConversationMessage, ConversationMessageIndex>(new ConversationMessageIndexProvider(), new ConversationMessage { Kind = kind }));
        Assert.Equal(isPublic, row.IsPublic);
    }
}
