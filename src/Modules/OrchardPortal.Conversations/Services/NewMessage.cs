using OrchardPortal.Conversations.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>A message before it is kept.</summary>
public sealed record NewMessage
{
    public required string TicketId { get; init; }

    public required MessageKind Kind { get; init; }

    public ConversationChannel Channel { get; init; } = ConversationChannel.Portal;

    public string? AuthorUserId { get; init; }

    public string? AuthorContactId { get; init; }

    public required string AuthorName { get; init; }

    /// <summary>Plain text as typed.</summary>
    public required string Text { get; init; }

    /// <summary>The same as HTML, from channels that bring it; it is sanitised before it is kept.</summary>
    public string? Html { get; init; }

    /// <summary>What a form asked beside the text; kept as a list under it.</summary>
    public IReadOnlyList<MessageDetail> Details { get; init; } = [];

    public IReadOnlyList<NewAttachment> Attachments { get; init; } = [];

    public MessageLimits Limits { get; init; } = MessageLimits.Default;

    /// <summary>How many days after closing a customer's message opens the ticket again; null: always, 0: never.</summary>
    public int? ReopenDays { get; init; }

    /// <summary>
    /// The inbox of the conversation that this message begins where its ticket has none. Empty, or an inbox that is gone: the default
    /// inbox (requirements 51 and 52).
    /// </summary>
    public string InboxId { get; init; } = "";

    /// <summary>Only for imports; null is now.</summary>
    public DateTime? SentUtc { get; init; }

    /// <summary>What tells this message from another that was sent with the same form, see <see cref="SubmittedForm"/>.</summary>
    public string Content => $"{Kind}\n{string.Join('|', Attachments.Select(file => $"{file.FileName}:{file.Length}"))}\n{Text}{MessageDetails.ToText(Details)}";

    /// <summary>On whose timeline it stands; null takes the author.</summary>
    public string? ContactId { get; init; }

    /// <summary>On which company's timeline it stands.</summary>
    public string? CompanyId { get; init; }

    /// <summary>
    /// Of an e-mail, the team's address by which it came or went. The inbox of that address takes it; by an address that no inbox has
    /// it does not appear to customers (requirements 43 and 44). Null for other channels.
    /// </summary>
    public string? Mailbox { get; init; }
}
