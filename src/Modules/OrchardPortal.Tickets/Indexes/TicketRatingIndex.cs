using YesSql.Indexes;

namespace OrchardPortal.Tickets.Indexes;

/// <summary>What a customer thinks of an answer, so that reports read no ticket (requirement 82). Only tickets that were rated have a row.</summary>
public sealed class TicketRatingIndex : MapIndex
{
    public string ContentItemId { get; set; } = "";

    public int Score { get; set; }

    public DateTime RatedUtc { get; set; }
}
