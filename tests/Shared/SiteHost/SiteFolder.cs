using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Tests.Shared.SiteHost;

/// <summary>A site's data folder, and its database where that is outside of the folder.</summary>
public sealed record SiteFolder(string Path, string? PostgresConnection)
{
    /// <summary>An empty one, to be set up.</summary>
    public static async Task<SiteFolder> CreateAsync(DatabaseKind kind)
        => new(Leftovers.NewFolder(), kind == DatabaseKind.Postgres ? await PostgresServer.Current.CreateDatabaseAsync() : null);

    /// <summary>What makes the first start set the site up in this folder and database.</summary>
    public SiteStart Start()
    {
        const string tenant = "OrchardCore:OrchardCore_AutoSetup:Tenants:0:";
        return new SiteStart(Path)
        {
            Settings = PostgresConnection is null ? [] : new()
            {
                [tenant + "DatabaseProvider"] = "Postgres",
                [tenant + "DatabaseConnectionString"] = PostgresConnection,
            },
        };
    }

    /// <summary>A copy with a database of its own. Nothing may run on this one.</summary>
    public async Task<SiteFolder> CopyAsync()
    {
        var copy = new SiteFolder(
            Leftovers.NewFolder(), PostgresConnection is null ? null : await PostgresServer.Current.CreateDatabaseAsync(PostgresConnection));
        foreach (var file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            var target = copy.Path + file[Path.Length..];
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        await RedirectAsync(copy);
        return copy;
    }

    /// <summary>The site's database, for what no page tells.</summary>
    public async Task<DbConnection> OpenDatabaseAsync()
    {
        DbConnection connection = PostgresConnection is { } postgres
            ? new NpgsqlConnection(postgres)
            : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = SqliteFile, Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>The single value that a query gives.</summary>
    public async Task<T> QueryAsync<T>(string sql)
    {
        await using var connection = await OpenDatabaseAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)Convert.ChangeType((await command.ExecuteScalarAsync())!, typeof(T), CultureInfo.InvariantCulture);
    }

    /// <summary>Changes the database behind the site's back.</summary>
    /// <returns>How many rows changed.</returns>
    public async Task<int> ExecuteAsync(string sql)
    {
        await using var connection = await OpenDatabaseAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    public async Task DeleteAsync()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }

        if (PostgresConnection is not null)
        {
            await PostgresServer.Current.DropDatabaseAsync(PostgresConnection);
        }
    }

    /// <summary>Where Orchard Core keeps the database of its first site.</summary>
    public string SqliteFile => System.IO.Path.Combine(Path, "Sites", "Default", "OrchardCore.db");

    // The file that says where the site's database is.
    private async Task RedirectAsync(SiteFolder copy)
    {
        var settings = System.IO.Path.Combine(copy.Path, "Sites", "Default", "appsettings.json");
        var text = (await File.ReadAllTextAsync(settings)).Replace(Path, copy.Path, StringComparison.Ordinal);
        if (PostgresConnection is not null)
        {
            text = text.Replace(PostgresServer.NameOf(PostgresConnection), PostgresServer.NameOf(copy.PostgresConnection!), StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(settings, text);
    }
}
