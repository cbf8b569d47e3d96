using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Published articles that are to be looked over some day.</summary>
public sealed class ArticleReviewIndex : MapIndex
{
    public string ContentItemId { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public string OwnerId { get; set; } = string.Empty;

    /// <summary>The day, as a number that sorts: 20261122.</summary>
    public int ReviewDay { get; set; }
}
