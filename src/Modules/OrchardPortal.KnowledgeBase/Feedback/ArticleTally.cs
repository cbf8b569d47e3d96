namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>How often an article helped, and how often not.</summary>
public sealed record ArticleTally(string ArticleId, int Yes, int No)
{
    /// <summary>As it is called now; empty when it is no longer published.</summary>
    public string Title { get; init; } = string.Empty;

    public string Slug { get; init; } = string.Empty;

    public int Total => Yes + No;

    /// <summary>Of a hundred readers, how many it helped.</summary>
    public int Percent => Total == 0 ? 0 : (int)Math.Round(100.0 * Yes / Total, MidpointRounding.AwayFromZero);
}
