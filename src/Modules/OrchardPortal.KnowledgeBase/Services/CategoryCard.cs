namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>A category on the start page.</summary>
public sealed record CategoryCard(string ContentItemId, string Name, string Slug, string Description, string Icon, int ArticleCount);
