using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>One row for each reason that a reader ticked.</summary>
public sealed class ArticleVoteReasonIndex : MapIndex
{
    public string ArticleId { get; set; } = string.Empty;

    public string Reason { get; set; } = string.Empty;

    /// <summary>The day in UTC, as <see cref="FeedbackDay"/> numbers it.</summary>
    public int VoteDay { get; set; }
}
