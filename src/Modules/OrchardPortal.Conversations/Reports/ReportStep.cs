namespace OrchardPortal.Conversations.Reports;

/// <summary>What one bar of a report over time stands for.</summary>
public enum ReportStep
{
    Day = 0,

    /// <summary>Seven days; the first of a report may have fewer.</summary>
    Week = 1,

    /// <summary>Of the calendar.</summary>
    Month = 2,
}
