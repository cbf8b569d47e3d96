namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>What one reader said about one article (requirements 103 and 104).</summary>
public sealed class ArticleVote
{
    public const int TextMaxLength = 2000;
    public const int TitleMaxLength = 300;

    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    /// <summary>Names the reader and the article, and tells of neither: there is one vote for both.</summary>
    public string VoteKey { get; set; } = string.Empty;

    /// <summary>The article's content item id.</summary>
    public string ArticleId { get; set; } = string.Empty;

    /// <summary>As the article was called then.</summary>
    public string Title { get; set; } = string.Empty;

    public bool IsHelpful { get; set; }

    /// <summary>Why not, as <see cref="FeedbackReason.Key"/>; empty when it was helpful.</summary>
    public string[] Reasons { get; set; } = [];

    /// <summary>What the reader wrote; plain text, empty when it was helpful.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>The account of a reader who was logged in; empty of all others, of whom nothing is known.</summary>
    public string UserId { get; set; } = string.Empty;

    /// <summary>When it was said last.</summary>
    public DateTime VotedUtc { get; set; }
}
