using OrchardPortal.KnowledgeBase.Transfer.Reading;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>An article of an upload, and what becomes of it.</summary>
/// <param name="Source">As the upload has it.</param>
/// <param name="Key">What it is known by in later imports.</param>
/// <param name="Slug">The last segment of its address.</param>
/// <param name="State">What is done.</param>
/// <param name="ContentItemId">The article that it changes; null for a new one.</param>
/// <param name="Hash">Of all that is imported.</param>
internal sealed record PlannedArticle(SourceArticle Source, string Key, string Slug, ImportState State, string? ContentItemId, string Hash);
