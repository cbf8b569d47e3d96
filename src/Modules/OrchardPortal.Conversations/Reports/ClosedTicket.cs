namespace OrchardPortal.Conversations.Reports;

/// <summary>What a report reads of a ticket that was closed in its time or the time before.</summary>
internal readonly record struct ClosedTicket(DateTime CreatedUtc, DateTime ClosedUtc, string? AssigneeId);
