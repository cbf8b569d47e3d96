using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

public sealed class ArticleVisitIndex : MapIndex
{
    public string ContactId { get; set; } = string.Empty;

    public DateTime VisitedUtc { get; set; }
}
