using System.Data;
using System.Data.Common;
using Npgsql;

namespace Sapling.Store.Databases;

/// <summary>A PostgreSQL database. Statements are prepared by the driver and sent many at a time.</summary>
internal sealed class PostgreSqlDatabase : Database
{
    private readonly string _connectionString;
    private readonly NpgsqlDataSource _pool;

    public PostgreSqlDatabase(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { Timezone = "UTC" };
        _connectionString = builder.ToString();
        builder.MaxAutoPrepare = builder.MaxAutoPrepare == 0 ? 200 : builder.MaxAutoPrepare;
        builder.AutoPrepareMinUsages = 2;

        // Sessions leave nothing behind on a connection that would have to be reset.
        builder.NoResetOnClose = true;
        _pool = NpgsqlDataSource.Create(builder);
    }

    public override Type DbConnectionType => typeof(NpgsqlConnection);

    public override DbConnection CreateConnection() => new NpgsqlConnection(_connectionString);

    public override async ValueTask<StoreConnection> RentAsync(CancellationToken cancellation)
        => new(await _pool.OpenConnectionAsync(cancellation), keepsCommands: false);

    public override ValueTask ReturnAsync(StoreConnection connection) => connection.DisposeAsync();

    public override ValueTask<IDisposable?> EnterWriterAsync(CancellationToken cancellation) => ValueTask.FromResult<IDisposable?>(null);

    public override ValueTask<DbTransaction> BeginAsync(StoreConnection connection, IsolationLevel isolation, CancellationToken cancellation)
        => connection.Connection.BeginTransactionAsync(isolation, cancellation);

    public override async Task ExecuteAsync(
        StoreConnection connection, DbTransaction transaction, IReadOnlyList<Statement> statements, int pageSize, CancellationToken cancellation)
    {
        for (var start = 0; start < statements.Count; start += pageSize)
        {
            var end = Math.Min(start + pageSize, statements.Count);
            await using var batch = new NpgsqlBatch((NpgsqlConnection)connection.Connection, (NpgsqlTransaction)transaction);
            for (var index = start; index < end; index++)
            {
                batch.BatchCommands.Add(Command(statements[index]));
            }

            await batch.ExecuteNonQueryAsync(cancellation);
            for (var index = start; index < end; index++)
            {
                statements[index].Check((int)batch.BatchCommands[index - start].RecordsAffected);
            }
        }
    }

    /// <summary>The server refuses the character zero in a text: nothing typed has one, and nobody's mistake shall be an error of ours.</summary>
    public override object Bind(object? value) => DbValues.Normalize(value) switch
    {
        null => DBNull.Value,
        string text when text.Contains('\0') => text.Replace('\0', '\ufffd'),
        var other => other,
    };

    public override void Dispose() => _pool.Dispose();

    private NpgsqlBatchCommand Command(Statement statement)
    {
        var command = new NpgsqlBatchCommand(statement.Sql);
        for (var index = 0; index < statement.Values.Length; index++)
        {
            command.Parameters.Add(new NpgsqlParameter(ParameterNames.Get(index), Bind(statement.Values[index])));
        }

        return command;
    }
}
