using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>The times of a ticket that was made elsewhere.</summary>
/// <param name="ClosedUtc">Counts only in a closed stage; null there is the last activity.</param>
public sealed record TicketHistory(DateTime CreatedUtc, DateTime LastActivityUtc, DateTime? FirstAnswerUtc = null, DateTime? ClosedUtc = null)
{
    /// <summary>What the customer thought of the answer; counts only in a closed stage. Null for nothing.</summary>
    public TicketRating? Rating { get; init; }
}
