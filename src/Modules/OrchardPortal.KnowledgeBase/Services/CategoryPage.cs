namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>A category with its articles in their order.</summary>
public sealed record CategoryPage(CategoryCard Category, IReadOnlyList<ArticleCard> Articles)
{
    /// <summary>The categories it is within, the outermost first.</summary>
    public IReadOnlyList<CategoryCard> Ancestors { get; init; } = [];

    /// <summary>The categories directly within it, in their order.</summary>
    public IReadOnlyList<CategoryCard> Children { get; init; } = [];
}
