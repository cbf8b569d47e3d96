namespace OrchardPortal.KnowledgeBase.Seo;

/// <summary>An address of the site map.</summary>
/// <param name="Path">With its first slash.</param>
/// <param name="ModifiedUtc">When it changed last; null where nobody knows.</param>
internal sealed record SitemapEntry(string Path, DateTime? ModifiedUtc);
