namespace OrchardPortal.Conversations.Reports;

/// <summary>Which tickets a report is about; null for any.</summary>
/// <param name="AssigneeId">A user; the empty string for tickets that nobody has taken.</param>
internal sealed record ReportChoice(string? PipelineId, string? AssigneeId, string? CompanyId, string? FormId);
