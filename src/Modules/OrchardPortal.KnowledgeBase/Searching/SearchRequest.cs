namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>What a visitor searches for.</summary>
/// <param name="Query">As typed.</param>
/// <param name="Skip">Results to leave out, best first.</param>
/// <param name="Take">Results to return.</param>
public sealed record SearchRequest(string Query, int Skip, int Take)
{
    /// <summary>Content item ids of categories of which one must be the article's; empty for any.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>A tag that the article must have; empty for any.</summary>
    public string Tag { get; init; } = string.Empty;

    /// <summary>The only language; empty for the visitor's, and where an article is not translated, the site's.</summary>
    public string Culture { get; init; } = string.Empty;

    /// <summary>Whether the query is a sentence, of which some words are enough: the subject of a ticket (requirement 92).</summary>
    public bool IsSentence { get; init; }

    /// <summary>Whether only the best results are wanted: nothing is counted, <see cref="SearchPage.Total"/> is how many are returned.</summary>
    public bool OnlyBest { get; init; }
}
