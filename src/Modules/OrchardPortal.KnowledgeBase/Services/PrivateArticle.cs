namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>An article that not everybody may see.</summary>
/// <param name="ContentItemId">The article.</param>
/// <param name="CategoryId">Its category.</param>
/// <param name="Access">See <see cref="ArticleCard.Access"/>.</param>
internal sealed record PrivateArticle(string ContentItemId, string CategoryId, IReadOnlyList<string> Access);
