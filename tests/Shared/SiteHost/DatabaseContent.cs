using System.Data.Common;
using System.Globalization;

namespace Tests.Shared.SiteHost;

/// <summary>All that a site's database holds, to find out whether something changed.</summary>
public static class DatabaseContent
{
    /// <summary>The names of all tables.</summary>
    public static async Task<IReadOnlyList<string>> TablesAsync(DbConnection connection) => await ReadAsync(
        connection,
        IsSqlite(connection) ? "select name from sqlite_master where type = 'table' order by name" : "select tablename from pg_tables where schemaname = 'public' order by tablename");

    /// <summary>Each row of each table as one text, table by table, without what differs by itself from one reading to the next.</summary>
    public static async Task<IReadOnlyList<string>> RowsAsync(DbConnection connection)
    {
        var rows = new List<string>();
        foreach (var table in await TablesAsync(connection))
        {
            rows.AddRange((await ReadAsync(connection, $"select * from \"{table}\"")).Select(row => $"{table}: {row}").Order(StringComparer.Ordinal));
        }

        return rows;
    }

    private static bool IsSqlite(DbConnection connection) => connection.GetType().Name.StartsWith("Sqlite", StringComparison.Ordinal);

    private static async Task<List<string>> ReadAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            rows.Add(string.Join(" | ", values.Select(Text)));
        }

        return rows;
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
