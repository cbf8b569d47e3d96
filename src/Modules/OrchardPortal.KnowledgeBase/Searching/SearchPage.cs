namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>One page of results.</summary>
/// <param name="Kind">How closely they match.</param>
/// <param name="Total">How many articles match in all.</param>
/// <param name="Results">Those of the page, best first.</param>
public sealed record SearchPage(SearchKind Kind, int Total, IReadOnlyList<SearchResult> Results)
{
    public static readonly SearchPage Empty = new(SearchKind.Exact, 0, []);

    /// <summary>Categories of the articles that match, with their number, whatever category was asked for.</summary>
    public IReadOnlyList<SearchCount> Categories { get; init; } = [];

    /// <summary>Tags of them, most frequent first, whatever tag was asked for.</summary>
    public IReadOnlyList<SearchCount> Tags { get; init; } = [];

    /// <summary>Languages of them, whatever language was asked for.</summary>
    public IReadOnlyList<SearchCount> Languages { get; init; } = [];

    /// <summary>Another for each reading of the database: what was made of this page is known by it.</summary>
    public Guid Reading { get; } = Guid.NewGuid();
}
