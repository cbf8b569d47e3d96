using OrchardCore.ContentManagement;

namespace OrchardPortal.Conversations.Models;

/// <summary>A thread of messages about a ticket. Its messages are documents of their own.</summary>
public sealed class ConversationPart : ContentPart
{
    public string TicketId { get; set; } = "";

    public string InboxId { get; set; } = "";

    public ConversationChannel Channel { get; set; }

    public DateTime LastMessageUtc { get; set; }
}
