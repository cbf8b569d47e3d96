using System.Data;
using System.Data.Common;
using Microsoft.Extensions.Logging;
using Sapling.Store.Databases;
using YesSql;

namespace Sapling.Store.Sessions;

/// <summary>
/// The connection of a session. It is held only while something runs, while a transaction is open, or after it was handed
/// out; reading takes no transaction, so that it neither waits for a writer nor keeps one waiting.
/// </summary>
internal sealed class SessionConnection(Database database, IConfiguration configuration) : IAsyncDisposable
{
    private StoreConnection? _connection;
    private IDisposable? _turn;
    private bool _isHandedOut;
    private bool _isCommitted;
    private int _isBusy;

    public DbTransaction? Transaction { get; private set; }

    public async Task<DbConnection> HandOutAsync(CancellationToken cancellation)
    {
        _connection ??= await database.RentAsync(cancellation);
        _isHandedOut = true;
        return _connection.Connection;
    }

    public async Task<DbTransaction> BeginAsync(IsolationLevel? level, CancellationToken cancellation)
    {
        if (Transaction is not null)
        {
            return Transaction;
        }

        _turn = await database.EnterWriterAsync(cancellation);
        try
        {
            _connection ??= await database.RentAsync(cancellation);
            return Transaction = await database.BeginAsync(_connection, level ?? configuration.IsolationLevel, cancellation);
        }
        catch
        {
            await ReleaseAsync();
            throw;
        }
    }

    public async Task ExecuteAsync(IReadOnlyList<Statement> statements, int pageSize, CancellationToken cancellation)
    {
        if (statements.Count > 0)
        {
            using var use = new Use(this);
            var transaction = await BeginAsync(null, cancellation);
            foreach (var statement in statements)
            {
                Trace(statement.Sql);
            }

            await database.ExecuteAsync(_connection!, transaction, statements, pageSize, cancellation);
        }
    }

    /// <summary>Reads all rows of a query.</summary>
    public async Task<List<TRow>> ReadAsync<TRow>(
        string sql, IReadOnlyList<KeyValuePair<string, object?>> parameters, Func<DbDataReader, TRow> row, CancellationToken cancellation)
    {
        using var use = new Use(this);
        Trace(sql);
        var connection = _connection ?? await database.RentAsync(cancellation);
        var ownsConnection = _connection is null;
        try
        {
            using var lease = connection.Command(sql, Transaction ?? database.Surrounding);
            for (var index = 0; index < parameters.Count; index++)
            {
                lease.SetParameter(index, parameters[index].Key, database.Bind(parameters[index].Value));
            }

            var rows = new List<TRow>();
            await using var reader = await lease.Command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                rows.Add(row(reader));
            }

            return rows;
        }
        finally
        {
            if (ownsConnection)
            {
                await database.ReturnAsync(connection);
            }
        }
    }

    public async Task CommitAsync(CancellationToken cancellation)
    {
        try
        {
            if (Transaction is not null)
            {
                await database.CommitAsync(Transaction, cancellation);
                _isCommitted = true;
            }
        }
        finally
        {
            await ReleaseAsync();
        }
    }

    public Task RollbackAsync() => ReleaseAsync();

    public async ValueTask DisposeAsync()
    {
        _isHandedOut = false;
        await ReleaseAsync();
    }

    /// <summary>Finds out, when that is asked for, that a session is used by two threads at once.</summary>
    private readonly struct Use : IDisposable
    {
        private readonly SessionConnection? _owner;

        public Use(SessionConnection owner)
        {
            if (!owner.ChecksThreads)
            {
                return;
            }

            if (Interlocked.Exchange(ref owner._isBusy, 1) == 1)
            {
                throw new InvalidOperationException("The session is used by two threads at the same time.");
            }

            _owner = owner;
        }

        public void Dispose()
        {
            if (_owner is not null)
            {
                Volatile.Write(ref _owner._isBusy, 0);
            }
        }
    }

    // The text only: values may be anybody's.
    private void Trace(string sql)
    {
        if (configuration.Logger.IsEnabled(LogLevel.Trace))
        {
            configuration.Logger.LogTrace("{Statement}", sql);
        }
    }

    private bool ChecksThreads => configuration.EnableThreadSafetyChecks;

    /// <summary>Ends the transaction, rolling it back unless it was committed, and lets go of what it held.</summary>
    private async Task ReleaseAsync()
    {
        var transaction = Transaction;
        Transaction = null;
        try
        {
            if (transaction is not null)
            {
                await database.EndAsync(transaction, _isCommitted);
            }
        }
        finally
        {
            if (_connection is not null && !_isHandedOut)
            {
                var connection = _connection;
                _connection = null;
                await database.ReturnAsync(connection);
            }

            _isCommitted = false;
            _turn?.Dispose();
            _turn = null;
        }
    }
}
