namespace OrchardPortal.Conversations.Reports;

/// <summary>When the days of a report begin, in UTC.</summary>
/// <param name="Starts">When each bar begins.</param>
/// <param name="EndUtc">When the last one has ended.</param>
/// <param name="BeforeFromUtc">When the time before begins.</param>
/// <param name="BeforeEndUtc">When it has ended.</param>
internal sealed record ReportBorders(DateTime[] Starts, DateTime EndUtc, DateTime BeforeFromUtc, DateTime BeforeEndUtc)
{
    public DateTime FromUtc => Starts[0];

    /// <summary>In which bar a moment lies; less than 0 for one before the first.</summary>
    public int BarOf(DateTime utc)
    {
        var found = Array.BinarySearch(Starts, utc);

        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Whether a moment lies in the time before.</summary>
    public bool IsBefore(DateTime utc) => utc >= BeforeFromUtc && utc < BeforeEndUtc;
}
