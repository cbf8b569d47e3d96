using OrchardPortal.PrivateContent.Models;
using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

/// <summary>Published articles: what lists, links and addresses need.</summary>
public class ArticleIndex : MapIndex
{
    public string ContentItemId { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    public string Slug { get; set; } = string.Empty;

    public string Summary { get; set; } = string.Empty;

    public string CategoryId { get; set; } = string.Empty;

    public int Position { get; set; }

    public DateTime ModifiedUtc { get; set; }

    /// <summary>Its tags, one to a line; null when it has none.</summary>
    public string? Tags { get; set; }

    /// <summary>The language it is written in; null in rows that are older than languages, empty for the site's own.</summary>
    public string? Culture { get; set; }

    /// <summary>What it has in common with its translations; null or empty when it has none.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>Who may see it besides staff, as <see cref="AccessRule.ToText"/> writes it; null for everybody.</summary>
    public string? Access { get; set; }
}
