namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>One page of results.</summary>
/// <param name="Total">How many articles match in all.</param>
/// <param name="Results">Those of the page, best first.</param>
public sealed record SearchPage(int Total, IReadOnlyList<SearchResult> Results);
