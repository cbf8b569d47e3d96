namespace OrchardPortal.Tickets.Models;

/// <summary>How a customer closed their own ticket. It stays when the ticket is opened again, until it is closed so once more.</summary>
public sealed class TicketClosing
{
    public string ContactId { get; set; } = "";

    /// <summary>A name of <see cref="Services.ClosingReasons"/>.</summary>
    public string Reason { get; set; } = "";

    /// <summary>What the customer added; plain text, may be empty.</summary>
    public string Note { get; set; } = "";

    public DateTime Utc { get; set; }
}
