using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

public sealed class ImportedArticleIndex : MapIndex
{
    public string SourceKey { get; set; } = string.Empty;

    public string ContentItemId { get; set; } = string.Empty;

    public string Slug { get; set; } = string.Empty;

    public string Hash { get; set; } = string.Empty;
}
