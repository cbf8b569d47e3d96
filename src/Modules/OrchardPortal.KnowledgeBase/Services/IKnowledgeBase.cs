using OrchardPortal.KnowledgeBase.Searching;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Published categories and articles, as far as the visitor of this request may see them (requirement 20).</summary>
public interface IKnowledgeBase
{
    /// <summary>All categories in the order of their tree, each followed by those within it, with the number of the articles in it and within.</summary>
    Task<IReadOnlyList<CategoryCard>> ListCategoriesAsync();

    /// <summary>A category with its articles; null when there is none.</summary>
    Task<CategoryPage?> FindCategoryAsync(string slug);

    /// <summary>Whether there is, or was under this slug, a category which the visitor may not see.</summary>
    Task<bool> IsPrivateCategoryAsync(string slug);

    /// <summary>An article; null when there is none.</summary>
    Task<ArticlePage?> FindArticleAsync(string slug);

    /// <summary>Whether there is, or was under this slug, an article which the visitor may not see.</summary>
    Task<bool> IsPrivateArticleAsync(string slug);

    /// <summary>The slug that an article with this old slug has now; null when there is none that the visitor may see.</summary>
    Task<string?> FindMovedArticleAsync(string oldSlug);

    /// <summary>The slug that a category with this old slug has now; null when there is none that the visitor may see.</summary>
    Task<string?> FindMovedCategoryAsync(string oldSlug);

    /// <summary>The tags of articles that the visitor may see, by name.</summary>
    Task<IReadOnlyList<ArticleTag>> ListTagsAsync();

    /// <summary>A tag by how addresses have it; null when no article that the visitor may see has it.</summary>
    Task<ArticleTag?> FindTagAsync(string slug);

    /// <summary>The articles changed last.</summary>
    Task<IReadOnlyList<ArticleCard>> ListRecentAsync();

    /// <summary>All articles, those changed last first: for site maps, feeds and exports.</summary>
    /// <param name="skip">Articles to leave out.</param>
    /// <param name="take">Articles to return.</param>
    Task<IReadOnlyList<ArticleCard>> ListAllAsync(int skip, int take);

    /// <summary>Articles by id, in the order of the ids; ids of articles that the visitor may not see are left out.</summary>
    Task<IReadOnlyList<ArticleCard>> ListAsync(IReadOnlyList<string> contentItemIds);

    /// <summary>Articles with the words of a query; see <see cref="IKnowledgeBaseSearch.FindAsync"/>.</summary>
    Task<SearchPage> SearchAsync(SearchRequest request);
}
