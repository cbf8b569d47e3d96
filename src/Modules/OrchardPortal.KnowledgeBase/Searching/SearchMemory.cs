using Microsoft.Extensions.Caching.Memory;
using OrchardCore.Environment.Cache;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>
/// What searches found, for a minute or until an article changes: many ask the same. As many as fit into a few megabytes, so that
/// nobody fills the memory by asking for ever other words.
/// </summary>
internal sealed class SearchMemory(ISignal signal) : IDisposable
{
    private const int Most = 2_000;
    private const string WordsKey = "Words";

    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(1);

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = Most });
    private readonly MemoryCache _words = new(new MemoryCacheOptions());

    public async Task<SearchPage> PageAsync(string key, Func<Task<SearchPage>> findAsync)
    {
        if (_pages.TryGetValue<SearchPage>(key, out var remembered))
        {
            return remembered!;
        }

        // The token before the search: a change while it runs must not leave the old page remembered.
        var changed = signal.GetToken(KnowledgeBaseReader.ChangedSignal);
        var page = await findAsync();

        return _pages.Set(key, page, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = _lifetime }.AddExpirationToken(changed));
    }

    public async Task<SimilarWords> WordsAsync(Func<Task<string[]>> readAsync)
    {
        if (_words.TryGetValue<SimilarWords>(WordsKey, out var remembered))
        {
            return remembered!;
        }

        var changed = signal.GetToken(KnowledgeBaseReader.ChangedSignal);
        var words = new SimilarWords(await readAsync());

        return _words.Set(WordsKey, words, new MemoryCacheEntryOptions { AbsoluteExpirationRelativeToNow = _lifetime }.AddExpirationToken(changed));
    }

    public void Dispose()
    {
        _pages.Dispose();
        _words.Dispose();
    }
}
