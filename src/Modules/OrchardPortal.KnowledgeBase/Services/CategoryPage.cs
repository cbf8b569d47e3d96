namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>A category with its articles in their order.</summary>
public sealed record CategoryPage(CategoryCard Category, IReadOnlyList<ArticleCard> Articles);
