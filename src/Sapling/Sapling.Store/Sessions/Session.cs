using System.Data;
using System.Data.Common;
using Sapling.Store.Databases;
using Sapling.Store.Queries;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Store.Sessions;

internal sealed class Session : ISession
{
    private readonly Dictionary<string, CollectionState> _collections = new(StringComparer.Ordinal);
    private readonly SessionConnection _connection;
    private readonly Flusher _flusher;
    private bool _isCancelled;
    private bool _isFlushing;
    private bool _isDisposed;

    public Session(SqlStore store, bool tracks)
    {
        SqlStore = store;
        Indexes = new SessionIndexes(store);
        Documents = new SessionDocuments(this, tracks);
        _connection = new SessionConnection(store.Database, store.Configuration);
        _flusher = new Flusher(this);
    }

    public SqlStore SqlStore { get; }

    public IStore Store => SqlStore;

    /// <summary>The indexes that this session writes and reads.</summary>
    public SessionIndexes Indexes { get; }

    /// <summary>Reads documents and makes objects of them.</summary>
    public SessionDocuments Documents { get; }

    public DbTransaction? CurrentTransaction => _connection.Transaction ?? SqlStore.Database.Surrounding;

    public void Save(object obj, bool checkConcurrency = false, string? collection = null)
    {
        if (!TrySaveKnown(obj, checkConcurrency, collection, out var state))
        {
            AddNew(state, obj, checkConcurrency, SqlStore.Configuration.IdGenerator.GetNextId(state.Name));
        }
    }

    public async Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default)
    {
        if (!TrySaveKnown(obj, checkConcurrency, collection, out var state))
        {
            AddNew(state, obj, checkConcurrency, await SqlStore.Configuration.IdGenerator.GetNextIdAsync(state.Name, cancellationToken));
        }
    }

    public Task SaveAsync(object obj, bool checkConcurrency, string? collection)
        => SaveAsync(obj, checkConcurrency, collection, CancellationToken.None);

    public Task SaveAsync(object obj, bool checkConcurrency) => SaveAsync(obj, checkConcurrency, null, CancellationToken.None);

    public Task SaveAsync(object obj) => SaveAsync(obj, false, null, CancellationToken.None);

    public void Delete(object item, string? collection = null)
    {
        CheckEntity(item);
        var state = State(collection);
        if (!state.TryGetId(item, out _) && SqlStore.IdAccessor(item.GetType())?.Get(item) is long id and > 0)
        {
            state.Track(id, item);
        }

        state.Delete(item);
    }

    public bool Import(object item, long id, long version, string? collection = null)
    {
        CheckEntity(item);
        var state = State(collection);
        if (state.TryGetId(item, out _))
        {
            return false;
        }

        id = id > 0 ? id : SqlStore.IdAccessor(item.GetType())?.Get(item) ?? 0;
        if (id <= 0)
        {
            throw new InvalidOperationException($"An object of type '{item.GetType()}' is imported without an identifier.");
        }

        version = version > 0 ? version : SqlStore.VersionAccessor(item.GetType())?.Get(item) ?? 0;
        SqlStore.IdAccessor(item.GetType())?.Set(item, id);
        state.Track(id, item);
        state.Track(new Document
        {
            Id = id,
            Type = SqlStore.TypeNames[item.GetType()],
            Content = SqlStore.Configuration.ContentSerializer.Serialize(item),
            Version = version,
        });
        return true;
    }

    public void Detach(object item, string? collection = null) => State(collection).Forget(item);

    public void Detach(IEnumerable<object> entries, string? collection = null)
    {
        foreach (var entry in entries)
        {
            Detach(entry, collection);
        }
    }

    public void DetachAll(string? collection = null) => State(collection).Clear();

    public async Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default)
        where T : class
    {
        CheckUsable();
        var state = State(collection);
        if (state.Deletes.Count > 0)
        {
            await FlushAsync(cancellationToken);
        }

        var found = new Dictionary<long, object>(ids.Length);
        var missing = new List<long>();
        foreach (var id in ids)
        {
            if (state.TryGetEntity(id, out var entity))
            {
                found[id] = entity!;
            }
            else
            {
                missing.Add(id);
            }
        }

        if (missing.Count > 0)
        {
            foreach (var (id, entity) in Documents.Materialize<T>(state, await Documents.ReadAsync(state, missing, cancellationToken)))
            {
                found[id] = entity;
            }
        }

        return [.. ids.Select(id => found.GetValueOrDefault(id)).OfType<T>()];
    }

    public Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection) where T : class => GetAsync<T>(ids, collection, CancellationToken.None);

    public Task<IEnumerable<T>> GetAsync<T>(long[] ids) where T : class => GetAsync<T>(ids, null, CancellationToken.None);

    public IQuery Query(string? collection = null)
    {
        CheckUsable();
        return new QueryStart(this, collection ?? "");
    }

    public IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null) where T : class
        => CompiledQueries.Apply(compiledQuery, this.Query<T>(collection));

    public async Task CancelAsync()
    {
        _isCancelled = true;
        Clear();
        await _connection.RollbackAsync();
    }

    public async Task ResetAsync()
    {
        await CancelAsync();
        _isCancelled = false;
    }

    public async Task FlushAsync(CancellationToken cancellationToken = default)
    {
        // A map that queries while the flush runs sees the database as it is; its own document is not written yet.
        if (_isFlushing || _isCancelled)
        {
            return;
        }

        CheckUsable();
        _isFlushing = true;
        try
        {
            while (_collections.Values.Any(state => state.HasWork))
            {
                await _flusher.FlushAsync([.. _collections.Values.Where(state => state.HasWork)], cancellationToken);
            }
        }
        catch
        {
            await CancelAsync();
            throw;
        }
        finally
        {
            _isFlushing = false;
        }
    }

    public Task FlushAsync() => FlushAsync(CancellationToken.None);

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        await FlushAsync(cancellationToken);
        if (!_isCancelled)
        {
            await _connection.CommitAsync(cancellationToken);
        }
    }

    public Task SaveChangesAsync() => SaveChangesAsync(CancellationToken.None);

    public Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default)
    {
        CheckUsable();
        return _connection.HandOutAsync(cancellationToken);
    }

    public Task<DbConnection> CreateConnectionAsync() => CreateConnectionAsync(CancellationToken.None);

    public Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default)
    {
        CheckUsable();
        return _connection.BeginAsync(null, cancellationToken);
    }

    public Task<DbTransaction> BeginTransactionAsync() => BeginTransactionAsync(CancellationToken.None);

    public Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default)
    {
        CheckUsable();
        return _connection.BeginAsync(isolationLevel, cancellationToken);
    }

    public Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel)
        => BeginTransactionAsync(isolationLevel, CancellationToken.None);

    public ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null)
    {
        Indexes.Register(indexProviders, collection);
        return this;
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public async ValueTask DisposeAsync()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            Clear();
            await _connection.DisposeAsync();
        }
    }

    /// <summary>
    /// Writes pending work that a query could see. What it cannot see waits, so that a request which saves first and reads
    /// other things then does not hold the writer's turn all the while.
    /// </summary>
    internal Task FlushForAsync(SqlQuery query, CancellationToken cancellation)
    {
        var state = State(query.Collection);
        if (!state.HasWork && !(query.HasSql && _collections.Values.Any(other => other.HasWork)))
        {
            return Task.CompletedTask;
        }

        var sees = query.HasSql || state.Saves.Keys.Concat(state.Deletes).Select(entity => entity.GetType()).Distinct()
            .Any(type => Indexes.Sees(query, type));
        return sees ? FlushAsync(cancellation) : Task.CompletedTask;
    }

    internal Task<List<TRow>> ReadAsync<TRow>(
        string sql, IReadOnlyList<KeyValuePair<string, object?>> parameters, Func<DbDataReader, TRow> row, CancellationToken cancellation)
    {
        CheckUsable();
        return _connection.ReadAsync(sql, parameters, row, cancellation);
    }

    internal Task ExecuteAsync(IReadOnlyList<Statement> statements, CancellationToken cancellation)
        => _connection.ExecuteAsync(
            statements, Math.Min(SqlStore.Configuration.CommandsPageSize, SqlStore.Configuration.SqlDialect.MaxCommandsPageSize), cancellation);

    internal CollectionState State(string? collection)
    {
        collection ??= "";
        if (!_collections.TryGetValue(collection, out var state))
        {
            _collections[collection] = state = new CollectionState(collection);
        }

        return state;
    }

    private bool TrySaveKnown(object entity, bool checkConcurrency, string? collection, out CollectionState state)
    {
        CheckUsable();
        CheckEntity(entity);
        state = State(collection);
        var checks = checkConcurrency || SqlStore.Configuration.ConcurrentTypes.Contains(entity.GetType());
        if (!state.TryGetId(entity, out _))
        {
            if (SqlStore.IdAccessor(entity.GetType())?.Get(entity) is not (long id and > 0))
            {
                return false;
            }

            state.Track(id, entity);
        }

        state.Save(entity, new PendingSave(IsNew: false, checks));
        return true;
    }

    private void AddNew(CollectionState state, object entity, bool checkConcurrency, long id)
    {
        SqlStore.IdAccessor(entity.GetType())?.Set(entity, id);
        state.Track(id, entity);
        state.Save(entity, new PendingSave(IsNew: true, checkConcurrency));
    }

    private void Clear()
    {
        foreach (var state in _collections.Values)
        {
            state.Clear();
        }
    }

    private void CheckUsable() => ObjectDisposedException.ThrowIf(_isDisposed, this);

    private static void CheckEntity(object entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        if (entity is Document or IIndex)
        {
            throw new ArgumentException($"A {entity.GetType().Name} is a row of the store and not an object to keep in it.", nameof(entity));
        }
    }
}
