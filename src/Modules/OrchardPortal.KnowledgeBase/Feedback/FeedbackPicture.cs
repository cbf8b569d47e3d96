namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>The report over time as bars; lengths are whole units of a picture that is <see cref="Height"/> high.</summary>
/// <param name="Bars">From left to right.</param>
/// <param name="Step">How many days a bar stands for.</param>
public sealed record FeedbackPicture(IReadOnlyList<FeedbackBar> Bars, int Step)
{
    public const int Height = 100;

    internal static FeedbackPicture Of(IReadOnlyList<WeekTally> weeks, int step)
    {
        var most = Math.Max(1, weeks.Count == 0 ? 1 : weeks.Max(week => week.Yes + week.No));

        return new FeedbackPicture([.. weeks.Select(week => new FeedbackBar(week, week.Yes * Height / most, week.No * Height / most))], step);
    }
}
