using OrchardPortal.PrivateContent.Models;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

/// <summary>Published categories.</summary>
public class CategoryIndex : MapIndex
{
    public string ContentItemId { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    public string Slug { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    public string Icon { get; set; } = string.Empty;

    public int Position { get; set; }

    /// <summary>Empty at the top; null in rows that are older than nesting.</summary>
    public string? ParentId { get; set; }

    /// <summary>The language it is written in; null in rows that are older than languages, empty for the site's own.</summary>
    public string? Culture { get; set; }

    /// <summary>What it has in common with its translations; null or empty when it has none.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>Who may see it besides staff, as <see cref="AccessRule.ToText"/> writes it; null for everybody.</summary>
    public string? Access { get; set; }
}
