using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>How long an answer can be rated, and a rating be changed.</summary>
public static class RatingRule
{
    private static readonly TimeSpan _afterClosing = TimeSpan.FromDays(30);
    private static readonly TimeSpan _afterRating = TimeSpan.FromDays(7);

    /// <param name="closedUtc">Null while the ticket is open: then there is nothing to rate yet.</param>
    /// <param name="rating">What was said so far; null for nothing.</param>
    /// <param name="nowUtc">The time of asking.</param>
    public static bool Allows(DateTime? closedUtc, TicketRating? rating, DateTime nowUtc) =>
        closedUtc is { } closed
        && nowUtc < closed + _afterClosing
        && (rating is null || rating.FirstUtc < closed || nowUtc < rating.FirstUtc + _afterRating);
}
