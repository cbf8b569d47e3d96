namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>What is counted together of suggestions.</summary>
/// <param name="Day">The day in UTC, as yyyy-MM-dd.</param>
/// <param name="ContentItemId">The article.</param>
internal sealed record SuggestedArticle(string Day, string ContentItemId);
