using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Searching;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>
/// Full-text search over all published articles, whoever may see them: accents do not matter, words match from their beginning, typing
/// errors are forgiven. Visitors search by <see cref="IKnowledgeBase.SearchAsync"/>.
/// </summary>
public interface IKnowledgeBaseSearch
{
    /// <summary>
    /// Articles in which every word occurs, best first: titles count more than summaries, these more than tags and the text. Where there are none, those with
    /// words that are written much alike; where there are none of these either, those with some of the words.
    /// </summary>
    /// <param name="request">What is searched for.</param>
    /// <param name="hidden">Articles that are neither found nor counted.</param>
    /// <param name="listAsync">Gives the cards of articles, in the order of their ids; of those that the visitor may not see none.</param>
    Task<SearchPage> FindAsync(SearchRequest request, HiddenArticles hidden, Func<IReadOnlyList<string>, Task<IReadOnlyList<ArticleCard>>> listAsync);

    /// <summary>Articles that share words with a title, best first.</summary>
    Task<IReadOnlyList<string>> RelatedAsync(string contentItemId, string title, int take);

    /// <summary>Takes a published article in, within the session's transaction.</summary>
    Task IndexAsync(ContentItem article);

    /// <summary>Takes an article out, within the session's transaction.</summary>
    Task RemoveAsync(string contentItemId);
}
