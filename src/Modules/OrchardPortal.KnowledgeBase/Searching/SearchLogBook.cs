using System.Globalization;
using OrchardCore.Modules;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Writes down what was counted, and reads it for editors.</summary>
internal sealed class SearchLogBook(SearchLog log, ISession session, IStore store, IClock clock)
{
    /// <summary>Nothing is kept longer.</summary>
    public const int MostDays = 90;

    private readonly string _prefix = store.Configuration.TablePrefix ?? string.Empty;

    public static string DayOf(DateTime utc) => utc.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes what was counted since the last time, within the session's transaction. In the order of the keys: two nodes that write do not wait for each other in a circle.</summary>
    public async Task WriteAsync()
    {
        var (searches, suggestions) = (log.TakeSearches(), log.TakeSuggestions());
        if (searches.Count + suggestions.Count == 0)
        {
            return;
        }

        var place = await WritePlaceAsync();
        foreach (var (words, tally) in searches.OrderBy(counted => counted.Key.ToString(), StringComparer.Ordinal))
        {
            await SearchLogTable.AddAsync(place, words, tally);
        }

        foreach (var (article, tally) in suggestions.OrderBy(counted => counted.Key.ToString(), StringComparer.Ordinal))
        {
            await SearchLogTable.AddAsync(place, article, tally);
        }
    }

    public async Task RemoveOldAsync() => await SearchLogTable.RemoveBeforeAsync(await WritePlaceAsync(), Since(MostDays));

    public async Task<IReadOnlyList<SearchLogRow>> ListAsync(SearchLogView view, int days, int skip, int take) =>
        await SearchLogTable.ListAsync(await ReadPlaceAsync(), view, Since(days), skip, take);

    public async Task<IReadOnlyList<SuggestionLogRow>> ListSuggestionsAsync(int days, int skip, int take) =>
        await SearchLogTable.ListSuggestionsAsync(await ReadPlaceAsync(), Since(days), skip, take);

    /// <summary>All searches of the last days together, without words.</summary>
    public async Task<SearchLogRow> TotalAsync(int days) => await SearchLogTable.TotalAsync(await ReadPlaceAsync(), Since(days));

    /// <summary>How many tickets suggestions made needless in the last days.</summary>
    public async Task<long> SolvedAsync(int days) => await SearchLogTable.SolvedAsync(await ReadPlaceAsync(), Since(days));

    private string Since(int days) => DayOf(clock.UtcNow.AddDays(-days));

    private async Task<SearchPlace> ReadPlaceAsync() => new(await session.CreateConnectionAsync(), session.CurrentTransaction, _prefix);

    private async Task<SearchPlace> WritePlaceAsync()
    {
        var transaction = await session.BeginTransactionAsync();

        return new SearchPlace(transaction.Connection!, transaction, _prefix);
    }
}
