using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

public sealed class TicketChangeIndex : MapIndex
{
    public string TicketId { get; set; } = "";

    public DateTime ChangedUtc { get; set; }
}
