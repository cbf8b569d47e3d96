namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Published categories and articles, as far as the visitor of this request may see them (requirement 20).</summary>
public interface IKnowledgeBase
{
    /// <summary>The categories in their order, with the number of their articles.</summary>
    Task<IReadOnlyList<CategoryCard>> ListCategoriesAsync();

    /// <summary>A category with its articles; null when there is none.</summary>
    Task<CategoryPage?> FindCategoryAsync(string slug);

    /// <summary>Whether there is such a category, which the visitor may not see.</summary>
    Task<bool> IsPrivateCategoryAsync(string slug);

    /// <summary>An article; null when there is none.</summary>
    Task<ArticlePage?> FindArticleAsync(string slug);

    /// <summary>Whether there is such an article, which the visitor may not see.</summary>
    Task<bool> IsPrivateArticleAsync(string slug);

    /// <summary>The articles changed last.</summary>
    Task<IReadOnlyList<ArticleCard>> ListRecentAsync();

    /// <summary>All articles, those changed last first: for site maps, feeds and exports.</summary>
    /// <param name="skip">Articles to leave out.</param>
    /// <param name="take">Articles to return.</param>
    Task<IReadOnlyList<ArticleCard>> ListAllAsync(int skip, int take);

    /// <summary>Articles by id, in the order of the ids; ids of articles that the visitor may not see are left out.</summary>
    Task<IReadOnlyList<ArticleCard>> ListAsync(IReadOnlyList<string> contentItemIds);

    /// <summary>Articles in which every word occurs; see <see cref="IKnowledgeBaseSearch.FindAsync"/>.</summary>
    Task<SearchPage> SearchAsync(string query, int skip, int take);
}
