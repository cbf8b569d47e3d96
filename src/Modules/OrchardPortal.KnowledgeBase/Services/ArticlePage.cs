using OrchardPortal.KnowledgeBase.Attachments;
using OrchardPortal.KnowledgeBase.Translations;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>An article as its page shows it.</summary>
/// <param name="Card">What lists show of it.</param>
/// <param name="Body">Text and headings.</param>
/// <param name="Author">Who made it (requirement 102).</param>
/// <param name="ModifiedBy">Who changed it last; empty when it was the author.</param>
/// <param name="PublishedUtc">When it was published.</param>
/// <param name="Category">Its category; null when that is not public.</param>
/// <param name="Related">Articles about the same.</param>
public sealed record ArticlePage(
    ArticleCard Card,
    ArticleBody Body,
    string Author,
    string ModifiedBy,
    DateTime PublishedUtc,
    CategoryCard? Category,
    IReadOnlyList<ArticleCard> Related)
{
    /// <summary>Its category and those that this is within, the outermost first; empty when it has none.</summary>
    public IReadOnlyList<CategoryCard> Path { get; init; } = [];

    /// <summary>It in all its languages, itself among them; empty when there is but one.</summary>
    public IReadOnlyList<ArticleTranslation> Translations { get; init; } = [];

    /// <summary>Files that its readers may download.</summary>
    public IReadOnlyList<ArticleFile> Files { get; init; } = [];

    /// <summary>Another for each reading: what was made of this page is known by it.</summary>
    public Guid Reading { get; } = Guid.NewGuid();
}
