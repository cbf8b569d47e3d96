using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>What readers said of articles: whether they helped, and when (requirement 103).</summary>
public sealed class ArticleVoteIndex : MapIndex
{
    /// <summary>Who said it of which article, in one word, so that nobody counts twice.</summary>
    public string VoteKey { get; set; } = string.Empty;

    public string ArticleId { get; set; } = string.Empty;

    /// <summary>Empty for a guest, of whom nothing is known.</summary>
    public string UserId { get; set; } = string.Empty;

    public bool IsHelpful { get; set; }

    public bool HasText { get; set; }

    /// <summary>The day in UTC, as <see cref="FeedbackDay"/> numbers it.</summary>
    public int VoteDay { get; set; }

    public DateTime VotedUtc { get; set; }
}
