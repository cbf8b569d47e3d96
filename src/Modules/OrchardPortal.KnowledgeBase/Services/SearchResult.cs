namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>An article that was found.</summary>
/// <param name="ContentItemId">The article.</param>
/// <param name="Excerpt">Encoded HTML of the place where words were found, these in <c>mark</c> elements.</param>
public sealed record SearchResult(string ContentItemId, string Excerpt);
