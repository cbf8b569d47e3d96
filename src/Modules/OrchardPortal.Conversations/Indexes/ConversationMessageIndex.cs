using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

public sealed class ConversationMessageIndex : MapIndex
{
    public string MessageId { get; set; } = "";

    public string ConversationId { get; set; } = "";

    public string TicketId { get; set; } = "";

    /// <summary>False for comments and for e-mail that no inbox has: customers' queries ask for it in SQL.</summary>
    public bool IsPublic { get; set; }

    public string? ContactId { get; set; }

    public string? CompanyId { get; set; }

    public DateTime SentUtc { get; set; }
}
