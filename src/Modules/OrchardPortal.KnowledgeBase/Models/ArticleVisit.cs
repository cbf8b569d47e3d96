namespace OrchardPortal.KnowledgeBase.Models;

/// <summary>That a contact read an article (requirement 83).</summary>
public sealed class ArticleVisit
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    public string ContactId { get; set; } = string.Empty;

    /// <summary>As it was called then.</summary>
    public string Title { get; set; } = string.Empty;

    public string Slug { get; set; } = string.Empty;

    public DateTime VisitedUtc { get; set; }
}
