using System.Data.Common;

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

    /// <summary>A site that is set up in a folder and database of its own as the start says, and stays so configured.</summary>
    public static async Task<Site> SetUpAsync(SiteFolder folder, Func<SiteStart, SiteStart> configure)
    {
        var database = folder.PostgresConnection is null ? DatabaseKind.Sqlite : DatabaseKind.Postgres;
        var site = new Site(database, folder, _ => configure(folder.Start().WithoutThrottling()));
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

    /// <summary>A further node of the same site, on the same data.</summary>
    public async Task<SiteProcess> StartNodeAsync() =>
        await (await SiteProcess.StartAsync(_configure(new SiteStart(_folder.Path)))).HealthyAsync();

    /// <summary>Ends the site and removes its data. Fails when the site warned of something unexpected.</summary>
    public async ValueTask DisposeAsync()
    {
        await _process.DisposeAsync();
        await _folder.DeleteAsync();
        Log.ShouldBeQuiet();
    }

    /// <summary>The site's database, for what no page tells.</summary>
    public Task<DbConnection> OpenDatabaseAsync() => _folder.OpenDatabaseAsync();

    /// <summary>The single value that a query gives.</summary>
    public Task<T> QueryAsync<T>(string sql) => _folder.QueryAsync<T>(sql);

    /// <summary>All files of the site's data folder.</summary>
    public IEnumerable<string> Files() => Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories);
}
