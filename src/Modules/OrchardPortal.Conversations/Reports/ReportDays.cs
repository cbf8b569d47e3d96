namespace OrchardPortal.Conversations.Reports;

/// <summary>The days of a report, as the calendar of whoever reads it has them.</summary>
/// <param name="Starts">The first day of each bar, without gaps.</param>
/// <param name="End">The day after the last one.</param>
/// <param name="BeforeFrom">The first day of the time before, which it is compared with.</param>
/// <param name="BeforeEnd">The day after that time.</param>
internal sealed record ReportDays(IReadOnlyList<DateOnly> Starts, DateOnly End, DateOnly BeforeFrom, DateOnly BeforeEnd)
{
    private const int Week = 7;

    public DateOnly From => Starts[0];

    /// <summary>The last day of a bar.</summary>
    public DateOnly LastOf(int bar) => (bar + 1 < Starts.Count ? Starts[bar + 1] : End).AddDays(-1);

    public static ReportDays Of(ReportSpan span, DateOnly today)
    {
        var end = today.AddDays(1);
        if (span.Step == ReportStep.Month)
        {
            // The month goes on; it is compared with as much of a year ago.
            var first = new DateOnly(today.Year, today.Month, 1).AddMonths(-11);

            return new ReportDays([.. Enumerable.Range(0, 12).Select(first.AddMonths)], end, first.AddMonths(-12), today.AddMonths(-12).AddDays(1));
        }

        var from = end.AddDays(-span.Days);
        var starts = new List<DateOnly>();
        // Weeks end today, so that the last is whole.
        for (var day = span.Step == ReportStep.Week ? end.AddDays(-Week) : today; day > from; day = day.AddDays(span.Step == ReportStep.Week ? -Week : -1))
        {
            starts.Insert(0, day);
        }

        return new ReportDays([from, .. starts], end, from.AddDays(-span.Days), from);
    }
}
