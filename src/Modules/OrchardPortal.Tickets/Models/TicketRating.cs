namespace OrchardPortal.Tickets.Models;

/// <summary>What a customer thinks of the answer (CSAT).</summary>
public sealed class TicketRating
{
    public const int Worst = 1;
    public const int Best = 5;
    public const int MaxCommentLength = 1000;

    public string ContactId { get; set; } = "";

    /// <summary>From <see cref="Worst"/> to <see cref="Best"/>.</summary>
    public int Score { get; set; }

    /// <summary>Plain text, may be empty.</summary>
    public string Comment { get; set; } = "";

    /// <summary>When it was given first since the ticket was closed: from then on it can be changed for a while.</summary>
    public DateTime FirstUtc { get; set; }

    public DateTime Utc { get; set; }
}
