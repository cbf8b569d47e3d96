namespace OrchardPortal.Conversations.Reports;

/// <summary>A column of a report's table.</summary>
/// <param name="Label">As people read it.</param>
/// <param name="Raw">What it is called in a file, with its unit.</param>
/// <param name="IsNumber">Whether its cells are numbers or times.</param>
public sealed record ReportColumn(string Label, string Raw, bool IsNumber = true);
