namespace OrchardPortal.Conversations.Reports;

/// <summary>What a report reads of a ticket that came in its time or the time before.</summary>
/// <param name="Priority">A <see cref="Tickets.Models.TicketPriority"/>.</param>
/// <param name="Source">A <see cref="Tickets.Models.TicketSource"/>.</param>
/// <param name="FormId">The support form by which it came; null for none.</param>
/// <param name="Text">The folded subject, with the number; null in the time before.</param>
internal readonly record struct CreatedTicket(
    DateTime CreatedUtc, DateTime? FirstAnswerUtc, string? AssigneeId, int Priority, int Source, long Number, string? FormId, string? Text);
