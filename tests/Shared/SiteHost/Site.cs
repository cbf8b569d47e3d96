using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Tests.Shared.SiteHost;

/// <summary>A running demo site with a database of its own.</summary>
public sealed class Site : IAsyncDisposable
{
    private readonly SiteFolder _folder;
    private readonly Func<SiteStart, SiteStart> _configure;

    private SiteProcess _process = null!;

    private Site(DatabaseKind database, SiteFolder folder, Func<SiteStart, SiteStart> configure)
    {
        Database = database;
        _folder = folder;
        _configure = configure;
    }

    public DatabaseKind Database { get; }

    public Uri Address => _process.Address;

    public SiteLog Log => _process.Log;

    public static Task<Site> StartAsync(DatabaseKind database) => StartAsync(database, start => start.WithoutThrottling());

    public static async Task<Site> StartAsync(DatabaseKind database, Func<SiteStart, SiteStart> configure)
    {
        var site = new Site(database, await SiteTemplates.CopyAsync(database), configure);
        await site.StartAgainAsync();
        return site;
    }

    /// <summary>Ends the site; its data stays.</summary>
    public async Task StopAsync()
    {
        await _process.DisposeAsync();
        Log.ShouldBeQuiet();
    }

    /// <summary>Ends the site without a chance to finish anything; its data stays.</summary>
    public Task KillAsync() => _process.KillAsync();

    public async Task StartAgainAsync()
    {
        _process = await SiteProcess.StartAsync(_configure(new SiteStart(_folder.Path)));
        await _process.HealthyAsync();
    }

    /// <summary>Ends the site and removes its data. Fails when the site warned of something unexpected.</summary>
    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        await _folder.DeleteAsync();
        Log.ShouldBeQuiet();
    }

    /// <summary>The site's database, for what no page tells.</summary>
    public async Task<DbConnection> OpenDatabaseAsync()
    {
        DbConnection connection = _folder.PostgresConnection is { } postgres
            ? new NpgsqlConnection(postgres)
            : new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = SqliteFile(), Pooling = false }.ToString());
        await connection.OpenAsync();
        return connection;
    }

    /// <summary>The single value that a query gives.</summary>
    public async Task<T> QueryAsync<T>(string sql)
    {
        await using var connection = await OpenDatabaseAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)Convert.ChangeType((await command.ExecuteScalarAsync())!, typeof(T));
    }

    /// <summary>All files of the site's data folder.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories);

    private string SqliteFile()
    {
        var settings = File.ReadAllText(Path.Combine(_folder.Path, "Sites", "Default", "appsettings.json"));
        using var json = JsonDocument.Parse(settings);
        var configured = json.RootElement.TryGetProperty("ConnectionString", out var value) ? value.GetString() : null;
        return string.IsNullOrEmpty(configured)
            ? Directory.EnumerateFiles(_folder.Path, "*.db", SearchOption.AllDirectories).First()
            : new SqliteConnectionStringBuilder(configured).DataSource;
    }
}
