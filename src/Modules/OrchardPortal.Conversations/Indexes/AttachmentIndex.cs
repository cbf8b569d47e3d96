using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

public sealed class AttachmentIndex : MapIndex
{
    public string AttachmentId { get; set; } = "";

    public string TicketId { get; set; } = "";

    public string MessageId { get; set; } = "";

    public string StorageKey { get; set; } = "";

    public bool IsPublic { get; set; }
}
