namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>Days as numbers that sort and read as they are: 20261122.</summary>
internal static class FeedbackDay
{
    public static int Of(DateTime utc) => (utc.Year * 10_000) + (utc.Month * 100) + utc.Day;

    public static DateOnly Date(int day) => new(day / 10_000, day / 100 % 100, day % 100);
}
