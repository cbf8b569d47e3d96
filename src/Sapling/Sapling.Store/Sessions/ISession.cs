using System.Data;
using System.Data.Common;
using YesSql.Indexes;

namespace YesSql;

/// <summary>
/// A unit of work over the store: it hands out one instance per document, collects what is saved and deleted, and
/// writes all of it in one transaction. A session serves one request and is not thread-safe.
/// </summary>
public interface ISession : IDisposable, IAsyncDisposable
{
    /// <summary>The open write transaction, or null while nothing was flushed.</summary>
    DbTransaction? CurrentTransaction { get; }

    IStore Store { get; }

    /// <summary>Marks an object to be written; a new one is given its identifier at once.</summary>
    void Save(object obj, bool checkConcurrency = false, string? collection = null);

    /// <summary>
    /// Marks an object to be written; a new one is given its identifier at once. With <paramref name="checkConcurrency"/>
    /// the flush throws <see cref="ConcurrencyException"/> if the document changed since it was read.
    /// </summary>
    Task SaveAsync(object obj, bool checkConcurrency = false, string? collection = null, CancellationToken cancellationToken = default);

    Task SaveAsync(object obj, bool checkConcurrency, string? collection);

    Task SaveAsync(object obj, bool checkConcurrency);

    Task SaveAsync(object obj);

    /// <summary>Marks an object to be deleted with the rows of its indexes.</summary>
    void Delete(object item, string? collection = null);

    /// <summary>Tracks an object that exists in the database, so that saving it updates the document of that identifier.</summary>
    bool Import(object item, long id, long version, string? collection = null);

    /// <summary>Forgets an object: it is neither written nor handed out again.</summary>
    void Detach(object item, string? collection = null);

    void Detach(IEnumerable<object> entries, string? collection = null);

    void DetachAll(string? collection = null);

    /// <summary>The documents of these identifiers that exist, in the order asked for.</summary>
    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection = null, CancellationToken cancellationToken = default) where T : class;

    Task<IEnumerable<T>> GetAsync<T>(long[] ids, string? collection) where T : class;

    Task<IEnumerable<T>> GetAsync<T>(long[] ids) where T : class;

    IQuery Query(string? collection = null);

    IQuery<T> ExecuteQuery<T>(ICompiledQuery<T> compiledQuery, string? collection = null) where T : class;

    /// <summary>Rolls back and drops all pending work; nothing is written any more until <see cref="ResetAsync"/>.</summary>
    Task CancelAsync();

    /// <summary>Rolls back and makes the session as good as new.</summary>
    Task ResetAsync();

    /// <summary>Writes the pending work within the transaction, without committing it.</summary>
    Task FlushAsync(CancellationToken cancellationToken = default);

    Task FlushAsync();

    /// <summary>Writes the pending work and commits.</summary>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    Task SaveChangesAsync();

    /// <summary>The session's own open connection; the session disposes it.</summary>
    Task<DbConnection> CreateConnectionAsync(CancellationToken cancellationToken = default);

    Task<DbConnection> CreateConnectionAsync();

    /// <summary>Begins the session's write transaction, or returns the one that is open; <see cref="SaveChangesAsync()"/> commits it.</summary>
    Task<DbTransaction> BeginTransactionAsync(CancellationToken cancellationToken = default);

    Task<DbTransaction> BeginTransactionAsync();

    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel, CancellationToken cancellationToken = default);

    Task<DbTransaction> BeginTransactionAsync(IsolationLevel isolationLevel);

    /// <summary>Adds index providers that live as long as this session, such as those that need scoped services.</summary>
    ISession RegisterIndexes(IIndexProvider[] indexProviders, string? collection = null);
}
