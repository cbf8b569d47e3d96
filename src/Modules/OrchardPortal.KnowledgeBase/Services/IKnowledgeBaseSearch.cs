using OrchardCore.ContentManagement;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>
/// Full-text search over all published articles, whoever may see them: accents do not matter, words match from their beginning. Visitors
/// search by <see cref="IKnowledgeBase.SearchAsync"/>.
/// </summary>
public interface IKnowledgeBaseSearch
{
    /// <summary>Articles in which every word occurs, best first: titles count more than summaries, these more than the text.</summary>
    /// <param name="query">As typed.</param>
    /// <param name="skip">Results to leave out.</param>
    /// <param name="take">Results to return.</param>
    /// <param name="without">Articles that are neither found nor counted.</param>
    Task<SearchPage> FindAsync(string query, int skip, int take, IReadOnlyCollection<string> without);

    /// <summary>Articles that share words with a title, best first.</summary>
    Task<IReadOnlyList<string>> RelatedAsync(string contentItemId, string title, int take);

    /// <summary>Takes a published article in, within the session's transaction.</summary>
    Task IndexAsync(ContentItem article);

    /// <summary>Takes an article out, within the session's transaction.</summary>
    Task RemoveAsync(string contentItemId);
}
