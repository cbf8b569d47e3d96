using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

/// <summary>Where an imported article was on the site that it comes from.</summary>
public sealed class OldAddressIndex : MapIndex
{
    public string Path { get; set; } = string.Empty;

    public string ContentItemId { get; set; } = string.Empty;
}
