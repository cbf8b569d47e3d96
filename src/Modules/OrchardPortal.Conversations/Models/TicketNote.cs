namespace OrchardPortal.Conversations.Models;

/// <summary>
/// What agents keep in mind about a ticket (requirement 47). One text, kept apart from ticket and conversation, so that nothing
/// that shows those to customers holds it.
/// </summary>
public sealed class TicketNote
{
    public const int MaxLength = 5_000;

    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    public string TicketId { get; set; } = "";

    public string Text { get; set; } = "";

    public string AuthorName { get; set; } = "";

    public DateTime ChangedUtc { get; set; }
}
