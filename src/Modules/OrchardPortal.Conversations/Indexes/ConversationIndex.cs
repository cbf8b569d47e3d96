using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

public sealed class ConversationIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public string TicketId { get; set; } = "";

    public string InboxId { get; set; } = "";

    public DateTime LastMessageUtc { get; set; }
}
