namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>All that was found in an upload.</summary>
/// <param name="Articles">In the order of the upload.</param>
/// <param name="Categories">Those that the upload describes; others are known by the articles in them.</param>
/// <param name="Problems">Files and rows that could not be read.</param>
internal sealed record SourceContent(IReadOnlyList<SourceArticle> Articles, IReadOnlyList<SourceCategory> Categories, IReadOnlyList<SourceProblem> Problems);
