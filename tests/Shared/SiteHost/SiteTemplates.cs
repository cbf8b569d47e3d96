namespace Tests.Shared.SiteHost;

/// <summary>The demo site, set up once for each kind of database and copied for whoever needs one.</summary>
public static class SiteTemplates
{
    private static readonly Lazy<Task<SiteFolder>> _sqlite = new(() => SetUpAsync(DatabaseKind.Sqlite));
    private static readonly Lazy<Task<SiteFolder>> _postgres = new(() => SetUpAsync(DatabaseKind.Postgres));

    public static async Task<SiteFolder> CopyAsync(DatabaseKind kind)
        => await (await (kind == DatabaseKind.Sqlite ? _sqlite : _postgres).Value).CopyAsync();

    private static async Task<SiteFolder> SetUpAsync(DatabaseKind kind)
    {
        var folder = await SiteFolder.CreateAsync(kind);
        await using var site = await SiteProcess.StartAsync(folder.Start());
        await site.HealthyAsync();
        site.Log.ShouldBeQuiet();
        return folder;
    }
}
