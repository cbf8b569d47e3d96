namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>An article in a list.</summary>
public sealed record ArticleCard(string ContentItemId, string Title, string Slug, string Summary, string CategoryName, DateTime ModifiedUtc);
