namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>
/// What was searched for and whether it helped, for editors. Counted by day and words alone: nothing tells who searched, and
/// words that may tell it, such as an e-mail address or a telephone number, are not kept at all.
/// </summary>
public interface ISearchLog
{
    /// <summary>Counts a search.</summary>
    /// <param name="query">As typed.</param>
    /// <param name="results">How many articles have all its words.</param>
    void Searched(string query, int results);

    /// <summary>Counts that an article was opened from the results of a search.</summary>
    /// <param name="query">As typed.</param>
    void Clicked(string query);

    /// <summary>Counts that a suggested article was read while a ticket was written.</summary>
    void Opened(string contentItemId);

    /// <summary>Counts that a suggested article made a ticket needless.</summary>
    void Solved(string contentItemId);
}
