namespace OrchardPortal.Conversations.Reports;

/// <summary>A cell of a report's table.</summary>
/// <param name="Text">As people read it.</param>
/// <param name="Raw">As spreadsheets read it.</param>
/// <param name="Url">The tickets it counts; null where the inbox cannot show them.</param>
/// <param name="Share">From 0 to 1, for a bar; null for none.</param>
public sealed record ReportCell(string Text, string Raw, string? Url = null, double? Share = null);
