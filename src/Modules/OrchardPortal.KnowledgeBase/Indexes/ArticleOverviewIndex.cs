using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Indexes;

/// <summary>The newest version of each article, published or not: what editors' lists show, filter and order by.</summary>
public sealed class ArticleOverviewIndex : MapIndex
{
    public string ContentItemId { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    /// <summary>The title folded, as searches compare it.</summary>
    public string TitleKey { get; set; } = string.Empty;

    public string Slug { get; set; } = string.Empty;

    /// <summary>Empty when it has none.</summary>
    public string CategoryId { get; set; } = string.Empty;

    /// <summary>Empty when nobody looks after it.</summary>
    public string OwnerId { get; set; } = string.Empty;

    /// <summary>Who changed it last.</summary>
    public string Author { get; set; } = string.Empty;

    /// <summary>Empty for the site's default.</summary>
    public string Culture { get; set; } = string.Empty;

    public DateTime ModifiedUtc { get; set; }

    /// <summary>The day by which it is to be read again, at midnight.</summary>
    public DateTime? ReviewOn { get; set; }

    /// <summary>When this version is published by itself.</summary>
    public DateTime? PublishUtc { get; set; }

    /// <summary>When it is taken back by itself.</summary>
    public DateTime? ArchiveUtc { get; set; }

    /// <summary>See <see cref="Models.ArticleApprovalState"/>.</summary>
    public string Approval { get; set; } = string.Empty;

    /// <summary>Whether this version is the published one.</summary>
    public bool Published { get; set; }
}
