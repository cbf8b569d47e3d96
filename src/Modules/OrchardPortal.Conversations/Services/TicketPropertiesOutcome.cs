namespace OrchardPortal.Conversations.Services;

/// <param name="Changed">Whether anything changed.</param>
/// <param name="TakenBy">The colleague who took the ticket meanwhile and was left with it; null for nobody.</param>
internal sealed record TicketPropertiesOutcome(bool Changed, string? TakenBy);
