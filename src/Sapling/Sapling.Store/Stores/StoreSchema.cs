using Dapper;
using YesSql;
using YesSql.Provider.PostgreSql;

namespace Sapling.Store;

/// <summary>Creates the tables of the store itself.</summary>
internal sealed class StoreSchema(SqlStore store)
{
    /// <summary>Any number, the same for all processes: those that start together create the tables one after the other.</summary>
    private const long SchemaLock = 0x5361706C696E67;

    private readonly ISqlDialect _dialect = store.Configuration.SqlDialect;

    public Task CreateAsync(string collection, CancellationToken cancellation)
    {
        var documents = store.Documents(collection);
        var index = _dialect.FormatIndexName(
            $"{store.Configuration.TablePrefix}IX_{store.Configuration.TableNameConvention.GetDocumentTable(collection)}_Type");
        return RunAsync(cancellation,
            $"""
            create table if not exists {documents.Name} (
                {Column("Id", typeof(long))} not null primary key,
                {Column("Type", typeof(string))} not null,
                {Column("Content", typeof(string), int.MaxValue)},
                {Column("Version", typeof(long))} not null default 0)
            """,
            $"create index if not exists {_dialect.QuoteForColumnName(index)} on {documents.Name} ({_dialect.QuoteForColumnName("Type")})");
    }

    /// <summary>Runs statements that create what does not exist, in one transaction.</summary>
    public async Task RunAsync(CancellationToken cancellation, params string[] statements)
    {
        var database = store.Database;
        using var turn = await database.EnterWriterAsync(cancellation);
        var connection = await database.RentAsync(cancellation);
        try
        {
            await using var transaction = await database.BeginAsync(connection, store.Configuration.IsolationLevel, cancellation);
            if (_dialect is PostgreSqlDialect)
            {
                await connection.Connection.ExecuteAsync("select pg_advisory_xact_lock(@SchemaLock)", new { SchemaLock }, transaction);
                if (!string.IsNullOrEmpty(store.Configuration.Schema))
                {
                    await connection.Connection.ExecuteAsync(_dialect.GetCreateSchemaString(store.Configuration.Schema), transaction: transaction);
                }
            }

            foreach (var statement in statements)
            {
                await connection.Connection.ExecuteAsync(statement, transaction: transaction);
            }

            await transaction.CommitAsync(cancellation);
        }
        finally
        {
            await database.ReturnAsync(connection);
        }
    }

    private string Column(string name, Type type, int? length = null)
        => $"{_dialect.QuoteForColumnName(name)} {_dialect.GetTypeName(_dialect.ToDbType(type), length, null, null)}";
}
