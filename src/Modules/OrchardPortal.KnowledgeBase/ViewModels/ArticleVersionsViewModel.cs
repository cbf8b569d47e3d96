using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Versions;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>The versions of an article.</summary>
/// <param name="Article">The newest.</param>
/// <param name="Versions">All, the newest first.</param>
/// <param name="From">The older one that is compared; null when there is only one.</param>
/// <param name="To">The newer one.</param>
/// <param name="Difference">What differs; null when there is only one.</param>
public sealed record ArticleVersionsViewModel(ContentItem Article, IReadOnlyList<ArticleVersion> Versions, string? From, string To, ArticleDifference? Difference)
{
    /// <summary>Whether the visitor may make an older version the draft.</summary>
    public bool MayRestore { get; init; }
}
