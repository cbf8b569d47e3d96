namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Published categories and articles, as readers see them.</summary>
public interface IKnowledgeBase
{
    /// <summary>All categories in their order, with the number of their articles.</summary>
    Task<IReadOnlyList<CategoryCard>> ListCategoriesAsync();

    /// <summary>A category with its articles; null when there is none.</summary>
    Task<CategoryPage?> FindCategoryAsync(string slug);

    /// <summary>An article; null when there is none.</summary>
    Task<ArticlePage?> FindArticleAsync(string slug);

    /// <summary>The articles changed last.</summary>
    Task<IReadOnlyList<ArticleCard>> ListRecentAsync();

    /// <summary>Articles by id, in the order of the ids; ids of articles that are not public are left out.</summary>
    Task<IReadOnlyList<ArticleCard>> ListAsync(IReadOnlyList<string> contentItemIds);
}
