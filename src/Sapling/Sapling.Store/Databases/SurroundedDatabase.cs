using System.Data;
using System.Data.Common;

namespace Sapling.Store.Databases;

/// <summary>
/// One transaction around any number of sessions, one after the other: a session's commit hands its work to the
/// surrounding transaction, which alone decides whether any of it stays.
/// </summary>
internal sealed class SurroundedDatabase : Database
{
    private readonly Database _database;
    private readonly IDisposable? _turn;
    private readonly StoreConnection _connection;
    private readonly DbTransaction _transaction;
    private bool _isDoomed;

    private SurroundedDatabase(Database database, IDisposable? turn, StoreConnection connection, DbTransaction transaction)
    {
        _database = database;
        _turn = turn;
        _connection = connection;
        _transaction = transaction;
    }

    public override Type DbConnectionType => _database.DbConnectionType;

    public override DbTransaction? Surrounding => _transaction;

    public static async Task<SurroundedDatabase> BeginAsync(Database database, IsolationLevel isolation, CancellationToken cancellation)
    {
        var turn = await database.EnterWriterAsync(cancellation);
        try
        {
            var connection = await database.RentAsync(cancellation);
            try
            {
                return new SurroundedDatabase(database, turn, connection, await database.BeginAsync(connection, isolation, cancellation));
            }
            catch
            {
                await connection.DisposeAsync();
                throw;
            }
        }
        catch
        {
            turn?.Dispose();
            throw;
        }
    }

    /// <exception cref="InvalidOperationException">A session gave up after it had written, which cannot be undone alone.</exception>
    public Task CommitAllAsync(CancellationToken cancellation) => _isDoomed
        ? throw new InvalidOperationException("A session was cancelled after it had written, so that nothing can be committed.")
        : _transaction.CommitAsync(cancellation);

    /// <summary>Rolls back unless it was committed, and lets the next writer in.</summary>
    public async ValueTask EndAllAsync()
    {
        await _transaction.DisposeAsync();
        await _database.ReturnAsync(_connection);
        _turn?.Dispose();
    }

    public override DbConnection CreateConnection() => _database.CreateConnection();

    public override ValueTask<StoreConnection> RentAsync(CancellationToken cancellation) => ValueTask.FromResult(_connection);

    public override ValueTask ReturnAsync(StoreConnection connection) => default;

    public override ValueTask<IDisposable?> EnterWriterAsync(CancellationToken cancellation) => ValueTask.FromResult<IDisposable?>(null);

    public override ValueTask<DbTransaction> BeginAsync(StoreConnection connection, IsolationLevel isolation, CancellationToken cancellation)
        => ValueTask.FromResult(_transaction);

    public override Task CommitAsync(DbTransaction transaction, CancellationToken cancellation) => Task.CompletedTask;

    public override ValueTask EndAsync(DbTransaction transaction, bool isCommitted)
    {
        _isDoomed |= !isCommitted;
        return default;
    }

    public override Task ExecuteAsync(
        StoreConnection connection, DbTransaction transaction, IReadOnlyList<Statement> statements, int pageSize, CancellationToken cancellation)
        => _database.ExecuteAsync(connection, transaction, statements, pageSize, cancellation);

    public override object Bind(object? value) => _database.Bind(value);

    public override void Dispose()
    {
    }
}
