namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>A tag and what it is on.</summary>
/// <param name="Name">As editors write it.</param>
/// <param name="Slug">As addresses have it: tags that differ by case or accents only are one.</param>
/// <param name="ArticleIds">The content item ids of the articles.</param>
public sealed record ArticleTag(string Name, string Slug, IReadOnlyList<string> ArticleIds);
