using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

/// <summary>Where a published article or category was before its address changed.</summary>
public sealed class OldSlugIndex : MapIndex
{
    public string ContentType { get; set; } = string.Empty;

    public string OldSlug { get; set; } = string.Empty;

    /// <summary>Where it is now.</summary>
    public string Slug { get; set; } = string.Empty;
}
