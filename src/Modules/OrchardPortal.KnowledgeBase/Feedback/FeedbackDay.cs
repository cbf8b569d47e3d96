namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>Days as numbers that sort and read as they are: 20261122.</summary>
internal static class FeedbackDay
{
    public static int Of(DateTime utc) => Of(DateOnly.FromDateTime(utc));

    public static int Of(DateOnly day) => (day.Year * 10_000) + (day.Month * 100) + day.Day;

    public static DateOnly Date(int day) => new(day / 10_000, day / 100 % 100, day % 100);
}
