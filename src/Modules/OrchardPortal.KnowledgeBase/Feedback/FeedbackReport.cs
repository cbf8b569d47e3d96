namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>What readers said of articles in a time.</summary>
/// <param name="Yes">How often an article helped.</param>
/// <param name="No">How often it did not.</param>
/// <param name="Articles">By article, what helped least first.</param>
/// <param name="Reasons">By reason, the most frequent first.</param>
/// <param name="Weeks">Over time, without gaps.</param>
internal sealed record FeedbackReport(
    int Yes, int No, IReadOnlyList<ArticleTally> Articles, IReadOnlyList<ReasonTally> Reasons, IReadOnlyList<WeekTally> Weeks)
{
    public int Total => Yes + No;
}
