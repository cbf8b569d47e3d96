using System.Data.Common;
using System.Globalization;
using YesSql;
using YesSql.Sql;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// A table of one row, counted up in the session's own transaction: the row stays locked until that ends, so that two tickets
/// never read the same value, and a ticket that is rolled back gives its number back unseen.
/// </summary>
internal sealed class TicketNumbers(ISession session) : ITicketNumbers
{
    private const string Table = "TicketNumber";
    private const string Last = "LastNumber";
    private const long BeforeFirst = 1000;

    public static async Task CreateTableAsync(ISchemaBuilder schema, IConfiguration configuration)
    {
        await schema.CreateTableAsync(Table, table => table.Column<long>(Last, column => column.NotNull()));
        await using var command = schema.Connection.CreateCommand();
        command.Transaction = schema.Transaction;
        command.CommandText = $"INSERT INTO {TableName(configuration)} ({ColumnName(configuration)}) VALUES ({BeforeFirst.ToString(CultureInfo.InvariantCulture)})";
        await command.ExecuteNonQueryAsync();
    }

    public async Task<long> NextAsync()
    {
        var configuration = session.Store.Configuration;
        var column = ColumnName(configuration);
        await ExecuteAsync($"UPDATE {TableName(configuration)} SET {column} = {column} + 1");
        await using var read = await CommandAsync($"SELECT {column} FROM {TableName(configuration)}");
        return Convert.ToInt64(await read.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public async Task SkipToAsync(long number)
    {
        var configuration = session.Store.Configuration;
        var column = ColumnName(configuration);
        var value = number.ToString(CultureInfo.InvariantCulture);
        await ExecuteAsync($"UPDATE {TableName(configuration)} SET {column} = {value} WHERE {column} < {value}");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = await CommandAsync(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<DbCommand> CommandAsync(string sql)
    {
        var transaction = await session.BeginTransactionAsync();
        var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return command;
    }

    private static string TableName(IConfiguration configuration) =>
        configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + Table, configuration.Schema);

    private static string ColumnName(IConfiguration configuration) => configuration.SqlDialect.QuoteForColumnName(Last);
}
