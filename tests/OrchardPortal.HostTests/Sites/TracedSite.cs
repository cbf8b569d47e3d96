using System.Data.Common;

namespace OrchardPortal.HostTests.Sites;

/// <summary>A site that logs the statements it sends to its database, and has as many tickets as make indexes worth while.</summary>
public abstract class TracedSite(DatabaseKind database) : SiteFixture(database)
{
    private const int Tickets = 30_000;

    protected override async Task<Site> BeginAsync(DatabaseKind database)
    {
        var site = await Site.StartAsync(database, start => start.WithoutThrottling().With(
            ("Logging:LogLevel:YesSql", "Trace"), ("Logging:Console:FormatterOptions:IncludeScopes", "true"), ("Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics", "Information")));
        await MultiplyAsync(site, "TicketIndex", "ConversationMessageIndex");

        return site;
    }

    /// <summary>Adds as many rows to tables of the site as make their indexes worth while.</summary>
    public static async Task MultiplyAsync(Site site, params string[] tables)
    {
        await using var connection = await site.OpenDatabaseAsync();
        foreach (var table in tables)
        {
            await MultiplyAsync(connection, table, site.Database);
        }

        if (site.Database == DatabaseKind.Postgres)
        {
            // As the server does by itself after a while.
            await ExecuteAsync(connection, "analyze");
        }
    }

    protected override async Task EndAsync(Site site) => await site.DisposeAsync();

    // Copies one row many times, with the values of its own that an index would tell apart.
    private static async Task MultiplyAsync(DbConnection connection, string table, DatabaseKind database)
    {
        var columns = await ColumnsAsync(connection, table);
        var values = columns.Select(column => column switch
        {
            "Number" => "100000 + n.i",
            "ContentItemId" or "TicketId" or "MessageId" or "ConversationId" or "PostId" or "TopicId" => "'x' || n.i",
            "RequesterId" => "'r' || (n.i % 1000)",
            "CompanyId" => "'c' || (n.i % 300)",
            "Votes" => "n.i % 40",
            "IsClosed" => database == DatabaseKind.Sqlite ? "case when n.i % 10 = 0 then 0 else 1 end" : "n.i % 10 <> 0",
            "AssigneeId" => "case when n.i % 3 = 0 then null else 'a' || (n.i % 20) end",
            "LastActivityUtc" or "CreatedUtc" or "SentUtc" => database == DatabaseKind.Sqlite
                ? $"strftime('%Y-%m-%d %H:%M:%f', t.\"{column}\", '-' || n.i || ' minutes')"
                : $"t.\"{column}\" - n.i * interval '1 minute'",
            _ => $"t.\"{column}\"",
        });
        var series = database == DatabaseKind.Sqlite
            ? $"with recursive n(i) as (select 1 union all select i + 1 from n where i < {Tickets})"
            : $"with n(i) as (select generate_series(1, {Tickets}))";
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        await ExecuteAsync(connection, $"{series} insert into \"{table}\" ({names}) select {string.Join(", ", values)} from n, (select * from \"{table}\" order by \"Id\" limit 1) t");
    }

    private static async Task<IReadOnlyList<string>> ColumnsAsync(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"select * from \"{table}\" limit 0";
        await using var reader = await command.ExecuteReaderAsync();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Where(name => name != "Id")];
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
