using System.Collections.Concurrent;
using System.Globalization;
using OrchardCore.Modules;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Counts in memory, so that searching writes nothing; <see cref="SearchLogBook"/> writes it down every minute.</summary>
internal sealed class SearchLog(IClock clock) : ISearchLog
{
    // Whoever makes up words without end fills neither the memory nor the table.
    private const int Most = 2_000;

    private readonly ConcurrentDictionary<SearchedWords, SearchTally> _searches = new();
    private readonly ConcurrentDictionary<SuggestedArticle, SuggestionTally> _suggestions = new();

    public void Searched(string query, int results) => Count(query, new SearchTally(1, results == 0 ? 1 : 0, 0));

    public void Clicked(string query) => Count(query, new SearchTally(0, 0, 1));

    public void Opened(string contentItemId) => Count(contentItemId, new SuggestionTally(1, 0));

    public void Solved(string contentItemId) => Count(contentItemId, new SuggestionTally(0, 1));

    /// <summary>All that was counted; it is forgotten here.</summary>
    public IReadOnlyList<KeyValuePair<SearchedWords, SearchTally>> TakeSearches() => Take(_searches);

    public IReadOnlyList<KeyValuePair<SuggestedArticle, SuggestionTally>> TakeSuggestions() => Take(_suggestions);

    private void Count(string query, SearchTally tally)
    {
        if (SearchLogWords.Of(query) is { } words && _searches.Count < Most)
        {
            _searches.AddOrUpdate(new SearchedWords(Today(), CultureInfo.CurrentUICulture.Name, words), tally, (_, counted) => counted + tally);
        }
    }

    private void Count(string contentItemId, SuggestionTally tally)
    {
        if (_suggestions.Count < Most)
        {
            _suggestions.AddOrUpdate(new SuggestedArticle(Today(), contentItemId), tally, (_, counted) => counted + tally);
        }
    }

    private string Today() => SearchLogBook.DayOf(clock.UtcNow);

    private static List<KeyValuePair<TKey, TTally>> Take<TKey, TTally>(ConcurrentDictionary<TKey, TTally> counted)
        where TKey : notnull
    {
        var taken = new List<KeyValuePair<TKey, TTally>>();
        foreach (var key in counted.Keys)
        {
            if (counted.TryRemove(key, out var tally))
            {
                taken.Add(new(key, tally));
            }
        }

        return taken;
    }
}
