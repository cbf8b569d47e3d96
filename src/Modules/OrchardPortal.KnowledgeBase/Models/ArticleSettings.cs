namespace OrchardPortal.KnowledgeBase.Models;

/// <summary>How the site's editors work; part of the site's settings.</summary>
public sealed class ArticleSettings
{
    /// <summary>Whether articles are published only by who may approve them.</summary>
    public bool RequireApproval { get; set; }
}
