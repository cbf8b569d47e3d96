using YesSql.Indexes;

namespace OrchardPortal.Tickets.Indexes;

/// <summary>Who was let into a ticket beside the requester: one row each.</summary>
public sealed class TicketParticipantIndex : MapIndex
{
    public string ContactId { get; set; } = "";

    /// <summary>The ticket's content item id.</summary>
    public string TicketId { get; set; } = "";

    /// <summary>The ticket's company: whoever leaves it is no participant any more.</summary>
    public string CompanyId { get; set; } = "";

    public long Number { get; set; }
}
