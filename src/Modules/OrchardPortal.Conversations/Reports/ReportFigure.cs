namespace OrchardPortal.Conversations.Reports;

/// <summary>A number at the head of a report.</summary>
/// <param name="Before">The same of the time before; null where there is none to compare with.</param>
public sealed record ReportFigure(string Label, string Value, string? Before);
