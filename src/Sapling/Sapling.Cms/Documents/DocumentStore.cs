using OrchardCore.Data.Documents;
using YesSql;

namespace Sapling.Cms.Documents;

/// <summary>Keeps documents in the session of the scope, and tells the caches when it has committed.</summary>
internal sealed class DocumentStore(ISession session) : IDocumentStore
{
    private readonly Dictionary<Type, object> _mutable = [];
    private List<(Type Type, DocumentStoreCommitSuccessDelegate Callback)>? _success;
    private List<(Type Type, DocumentStoreCommitFailureDelegate Callback)>? _failure;
    private bool _isCancelled;

    public async Task<T> GetOrCreateMutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new()
    {
        if (_mutable.TryGetValue(typeof(T), out var known))
        {
            return (T)known;
        }

        var document = await session.Query<T>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync);
        _mutable[typeof(T)] = document;
        return document;
    }

    public async Task<(bool, T)> GetOrCreateImmutableAsync<T>(Func<Task<T>>? factoryAsync = null) where T : class, new()
    {
        // Read by a session of its own, so that it is neither an instance that the scope changes nor ever written.
        await using var reader = session.Store.CreateSession(withTracking: false);
        var document = await reader.Query<T>().FirstOrDefaultAsync() ?? await CreateAsync(factoryAsync);
        return (!_mutable.ContainsKey(typeof(T)), document);
    }

    public async Task UpdateAsync<T>(T document, Func<T, Task> updateCache, bool checkConcurrency = false)
    {
        if (document is null)
        {
            throw new ArgumentNullException(nameof(document));
        }

        await session.SaveAsync(document, checkConcurrency);
        _mutable[document.GetType()] = document;
        AfterCommitSuccess<T>(() => updateCache(document));
    }

    public async Task CancelAsync()
    {
        _isCancelled = true;
        _mutable.Clear();
        await session.CancelAsync();
    }

    public void AfterCommitSuccess<T>(DocumentStoreCommitSuccessDelegate afterCommit) => (_success ??= []).Add((typeof(T), afterCommit));

    public void AfterCommitFailure<T>(DocumentStoreCommitFailureDelegate afterCommit) => (_failure ??= []).Add((typeof(T), afterCommit));

    public async Task CommitAsync()
    {
        if (_isCancelled)
        {
            return;
        }

        try
        {
            await session.SaveChangesAsync();
        }
        catch (Exception exception)
        {
            _mutable.Clear();
            foreach (var (_, callback) in Take(ref _failure))
            {
                await callback(exception);
            }

            throw exception is ConcurrencyException
                ? new DocumentStoreCommitException("Somebody else has changed the same document meanwhile.", exception)
                : new DocumentStoreCommitException("The changes could not be saved.", exception);
        }

        _mutable.Clear();
        foreach (var (_, callback) in Take(ref _success))
        {
            await callback();
        }
    }

    private static List<T> Take<T>(ref List<T>? callbacks)
    {
        var taken = callbacks ?? [];
        callbacks = null;
        return taken;
    }

    private static async Task<T> CreateAsync<T>(Func<Task<T>>? factoryAsync) where T : class, new() =>
        factoryAsync is null ? new T() : await factoryAsync();
}
