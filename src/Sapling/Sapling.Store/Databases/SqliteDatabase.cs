using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Sapling.Store.Databases;

/// <summary>
/// A SQLite file. Readers see the last commit and never wait; writers take turns in a queue of the process, so that
/// none of them spins on a locked database.
/// </summary>
internal sealed class SqliteDatabase : Database
{
    private const int MaxIdleConnections = 32;

    private readonly ConcurrentStack<StoreConnection> _idle = new();
    private readonly string _connectionString;
    private readonly string _storeConnectionString;
    private readonly SqliteWriterQueue _writers;
    private bool _disposed;

    public SqliteDatabase(string connectionString)
    {
        _connectionString = connectionString;
        var builder = new SqliteConnectionStringBuilder(connectionString) { Pooling = false };
        _writers = SqliteWriterQueue.For(builder.DataSource);
        _storeConnectionString = builder.ToString();
    }

    public override Type DbConnectionType => typeof(SqliteConnection);

    public override DbConnection CreateConnection()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.StateChange += (_, change) =>
        {
            if (change.CurrentState == ConnectionState.Open)
            {
                SetUp(connection);
            }
        };
        return connection;
    }

    public override ValueTask<StoreConnection> RentAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_idle.TryPop(out var idle))
        {
            return ValueTask.FromResult(idle);
        }

        var connection = new SqliteConnection(_storeConnectionString);
        try
        {
            connection.Open();
            SetUp(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        return ValueTask.FromResult(new StoreConnection(connection, keepsCommands: true));
    }

    public override ValueTask ReturnAsync(StoreConnection connection)
    {
        if (_disposed || connection.Connection.State != ConnectionState.Open || _idle.Count >= MaxIdleConnections)
        {
            return connection.DisposeAsync();
        }

        _idle.Push(connection);
        return ValueTask.CompletedTask;
    }

    public override async ValueTask<IDisposable?> EnterWriterAsync(CancellationToken cancellation) => await _writers.EnterAsync(cancellation);

    /// <summary>Takes the write lock at once: a transaction that began as a reader could not become a writer after another commit.</summary>
    public override ValueTask<DbTransaction> BeginAsync(StoreConnection connection, IsolationLevel isolation, CancellationToken cancellation)
        => ValueTask.FromResult<DbTransaction>(((SqliteConnection)connection.Connection).BeginTransaction(deferred: false));

    public override Task ExecuteAsync(
        StoreConnection connection, DbTransaction transaction, IReadOnlyList<Statement> statements, int pageSize, CancellationToken cancellation)
    {
        foreach (var statement in statements)
        {
            cancellation.ThrowIfCancellationRequested();
            using var lease = connection.Command(statement.Sql, transaction);
            for (var index = 0; index < statement.Values.Length; index++)
            {
                lease.SetParameter(index, ParameterNames.Get(index), Bind(statement.Values[index]));
            }

            statement.Check(lease.Command.ExecuteNonQuery());
        }

        return Task.CompletedTask;
    }

    public override object Bind(object? value) => DbValues.Normalize(value) ?? DBNull.Value;

    public override void Dispose()
    {
        _disposed = true;
        while (_idle.TryPop(out var connection))
        {
            connection.Connection.Dispose();
        }
    }

    private static void SetUp(SqliteConnection connection)
    {
        // SQLite would else plan a statement anew whenever a value that is bound to it changes, which takes longer than
        // most of ours run; and a plan must not depend on the value: the tests that look at plans could not vouch for it.
        raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);

        using var command = connection.CreateCommand();

        // Another process may hold the file (a backup, say): wait for it. Each connection has a cache of its own, so
        // it is small, and maps no file: every connection would map it anew, which saves a tenth of the time of a query
        // and costs the memory many times over. The system keeps the file in memory anyway.
        command.CommandText = """
            pragma busy_timeout = 10000;
            pragma journal_mode = wal;
            pragma synchronous = normal;
            pragma foreign_keys = on;
            pragma temp_store = memory;
            pragma cache_size = -4000;
            pragma mmap_size = 0;
            pragma journal_size_limit = 67108864;
            """;
        command.ExecuteNonQuery();
    }
}
