namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>The categories, and what must be kept from whom.</summary>
/// <param name="Categories">All of them in their order, with the number of all their articles.</param>
/// <param name="Private">The articles that not everybody may see.</param>
internal sealed record Shelves(IReadOnlyList<CategoryCard> Categories, IReadOnlyList<PrivateArticle> Private)
{
    /// <summary>Another for each reading: what was found among the articles of one is not shown with the rules of another.</summary>
    public Guid Reading { get; } = Guid.NewGuid();
}
