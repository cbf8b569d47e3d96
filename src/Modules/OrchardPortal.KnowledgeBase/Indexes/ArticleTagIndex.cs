using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

/// <summary>A tag on the published or the newest version of an article.</summary>
public sealed class ArticleTagIndex : MapIndex
{
    public string ContentItemId { get; set; } = string.Empty;

    /// <summary>As it is written.</summary>
    public string Tag { get; set; } = string.Empty;

    /// <summary>As addresses have it; the same for tags that differ by case or accents only.</summary>
    public string Slug { get; set; } = string.Empty;

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
