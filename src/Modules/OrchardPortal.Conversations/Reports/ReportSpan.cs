namespace OrchardPortal.Conversations.Reports;

/// <summary>A time that the report can be asked for; it ends with today.</summary>
/// <param name="Key">As the address says it.</param>
/// <param name="Days">How many days; for months about so many.</param>
/// <param name="Step">What stands together.</param>
public sealed record ReportSpan(string Key, int Days, ReportStep Step)
{
    public static readonly ReportSpan Month = new("30", 30, ReportStep.Day);

    /// <summary>This month and the eleven before it.</summary>
    public static readonly ReportSpan Year = new("year", 365, ReportStep.Month);

    public static readonly IReadOnlyList<ReportSpan> All = [new("7", 7, ReportStep.Day), Month, new("90", 90, ReportStep.Week), Year];

    /// <summary>An address is never an error.</summary>
    public static ReportSpan Of(string? key) => All.FirstOrDefault(span => span.Key == key) ?? Month;
}
