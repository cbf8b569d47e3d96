using OrchardPortal.KnowledgeBase.Translations;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>The categories, and what must be kept from whom.</summary>
/// <param name="Categories">All of them in their order, with the number of all their articles.</param>
/// <param name="Private">The articles that not everybody may see.</param>
internal sealed record Shelves(IReadOnlyList<CategoryCard> Categories, IReadOnlyList<PrivateArticle> Private)
{
    /// <summary>Which of an article's languages the reader gets.</summary>
    public Editions Editions { get; init; } = Editions.None;

    /// <summary>The ids of categories by the slugs of their translations.</summary>
    public IReadOnlyDictionary<string, string> OtherSlugs { get; init; } = new Dictionary<string, string>();

    /// <summary>The ids of the articles changed last, private ones among them.</summary>
    public IReadOnlyList<string> Recent { get; init; } = [];

    /// <summary>Another for each reading: what was found among the articles of one is not shown with the rules of another.</summary>
    public Guid Reading { get; } = Guid.NewGuid();
}
