using System.Text.Json.Serialization;

namespace OrchardPortal.Conversations.Models;

/// <summary>One message. A document of its own, so that a long conversation never becomes a growing document.</summary>
public sealed class ConversationMessage
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    public string MessageId { get; set; } = "";

    public string ConversationId { get; set; } = "";

    public string TicketId { get; set; } = "";

    public MessageKind Kind { get; set; }

    public ConversationChannel Channel { get; set; }

    public string? AuthorUserId { get; set; }

    public string? AuthorContactId { get; set; }

    public string AuthorName { get; set; } = "";

    /// <summary>On whose timeline the message stands: the customer who wrote it, or who was written to (requirement 81).</summary>
    public string? ContactId { get; set; }

    /// <summary>The ticket's company at that time.</summary>
    public string? CompanyId { get; set; }

    /// <summary>Safe HTML: what was written now.</summary>
    public string BodyHtml { get; set; } = "";

    /// <summary>Safe HTML: what was quoted below it from earlier messages; empty when nothing was.</summary>
    public string QuotedHtml { get; set; } = "";

    /// <summary>All of it as plain text.</summary>
    public string BodyText { get; set; } = "";

    /// <summary>An e-mail by an address that no inbox has: customers do not see it (requirement 44).</summary>
    public bool IsUnconnected { get; set; }

    /// <summary>Whether customers who may see the ticket see the message.</summary>
    [JsonIgnore]
    public bool IsPublic => Kind != MessageKind.Comment && !IsUnconnected;

    public DateTime SentUtc { get; set; }

    public List<MessageAttachment> Attachments { get; set; } = [];
}
