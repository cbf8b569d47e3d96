using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Feedback;

public sealed class ArticleVoteIndex : MapIndex
{
    public string VoteKey { get; set; } = string.Empty;

    public string ArticleId { get; set; } = string.Empty;

    public string UserId { get; set; } = string.Empty;

    public bool IsHelpful { get; set; }

    public bool HasText { get; set; }

    /// <summary>The day in UTC, as <see cref="FeedbackDay"/> numbers it.</summary>
    public int VoteDay { get; set; }

    public DateTime VotedUtc { get; set; }
}
