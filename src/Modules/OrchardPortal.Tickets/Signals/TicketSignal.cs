using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Signals;

/// <summary>
/// Says that something happened to a ticket, and nothing of what: whoever hears it reads the ticket and asks who may. The
/// people are those of the moment, so that most listeners know without asking that it is not for them.
/// </summary>
/// <param name="Kind">What happened.</param>
/// <param name="TicketId">The ticket's content item id.</param>
/// <param name="Number">The ticket's number.</param>
public sealed record TicketSignal(TicketSignalKind Kind, string TicketId, long Number)
{
    public string RequesterId { get; init; } = "";

    public string? CompanyId { get; init; }

    public string[] ParticipantIds { get; init; } = [];

    /// <summary>The user who did it; null for nobody known.</summary>
    public string? ActorId { get; init; }

    /// <summary>Of a stage: the ticket was closed or opened by it.</summary>
    public bool ClosedChanged { get; init; }

    /// <summary>Of a stage: it reads differently to customers.</summary>
    public bool LabelChanged { get; init; }

    /// <summary>Of a ticket as it is now.</summary>
    public static TicketSignal Of(TicketSignalKind kind, TicketPart ticket) => new(kind, ticket.ContentItem.ContentItemId, ticket.Number)
    {
        RequesterId = ticket.RequesterId,
        CompanyId = ticket.CompanyId,
        ParticipantIds = ticket.ParticipantIds,
    };

    /// <summary>Whether it may be of interest to a customer at all; whether they may see the ticket must still be asked.</summary>
    public bool MayConcern(string contactId, string? companyId) =>
        Kind == TicketSignalKind.Missed
        || RequesterId == contactId
        || ParticipantIds.Contains(contactId)
        || (!string.IsNullOrEmpty(companyId) && CompanyId == companyId);
}
