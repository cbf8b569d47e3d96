using System.Data;
using System.Data.Common;
using YesSql;

namespace Sapling.Store.Databases;

/// <summary>Where connections come from, and what a database needs so that many sessions can use it at once.</summary>
internal abstract class Database : IConnectionFactory, IDisposable
{
    public abstract Type DbConnectionType { get; }

    /// <summary>A closed connection for use outside of sessions; the caller opens and disposes it.</summary>
    public abstract DbConnection CreateConnection();

    /// <summary>An open connection, to be given back with <see cref="ReturnAsync"/>.</summary>
    public abstract ValueTask<StoreConnection> RentAsync(CancellationToken cancellation);

    public abstract ValueTask ReturnAsync(StoreConnection connection);

    /// <summary>
    /// Begins a transaction that may write. Where a database has but one writer, this waits for its turn without
    /// occupying a thread; disposing the lease lets the next one in.
    /// </summary>
    public abstract ValueTask<IDisposable?> EnterWriterAsync(CancellationToken cancellation);

    public abstract ValueTask<DbTransaction> BeginAsync(StoreConnection connection, IsolationLevel isolation, CancellationToken cancellation);

    /// <summary>Commits what a session has written.</summary>
    public virtual Task CommitAsync(DbTransaction transaction, CancellationToken cancellation) => transaction.CommitAsync(cancellation);

    /// <summary>Ends a session's transaction, which is rolled back unless it was committed.</summary>
    public virtual ValueTask EndAsync(DbTransaction transaction, bool isCommitted) => transaction.DisposeAsync();

    /// <summary>The transaction that all sessions take part in; null where each has its own.</summary>
    public virtual DbTransaction? Surrounding => null;

    /// <summary>Runs statements in as few round trips as the database allows.</summary>
    public abstract Task ExecuteAsync(
        StoreConnection connection, DbTransaction transaction, IReadOnlyList<Statement> statements, int pageSize, CancellationToken cancellation);

    /// <summary>A value as a parameter of this database.</summary>
    public abstract object Bind(object? value);

    public abstract void Dispose();

    /// <summary>The database behind a configuration, whichever way its connections were set.</summary>
    public static Database Of(IConfiguration configuration) => configuration.ConnectionFactory switch
    {
        Database database => database,
        { } factory when configuration.SqlDialect is YesSql.Provider.Sqlite.SqliteDialect => new SqliteDatabase(ConnectionString(factory)),
        { } factory => new PostgreSqlDatabase(ConnectionString(factory)),
    };

    private static string ConnectionString(IConnectionFactory factory)
    {
        using var connection = factory.CreateConnection();
        return connection.ConnectionString;
    }
}
