using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>An article that was found.</summary>
/// <param name="Card">What lists show of it.</param>
/// <param name="Title">Encoded HTML of its title, found words in <c>mark</c> elements.</param>
/// <param name="Excerpt">The same of the place in its text where words were found.</param>
public sealed record SearchResult(ArticleCard Card, string Title, string Excerpt);
