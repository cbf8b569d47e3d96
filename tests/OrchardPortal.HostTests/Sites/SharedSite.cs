namespace OrchardPortal.HostTests.Sites;

/// <summary>
/// One site for all classes that leave settings, people and articles as they are. Each of their tests writes only to tickets
/// of its own, so that they run at the same time.
/// </summary>
public abstract class SharedSite(DatabaseKind database) : SiteFixture(database)
{
    private static readonly Lazy<Task<Site>> _sqlite = new(() => Site.StartAsync(DatabaseKind.Sqlite));
    private static readonly Lazy<Task<Site>> _postgres = new(() => Site.StartAsync(DatabaseKind.Postgres));

    protected override Task<Site> BeginAsync(DatabaseKind database) => (database == DatabaseKind.Sqlite ? _sqlite : _postgres).Value;

    /// <summary>The site goes on for the other classes, and ends with the test process.</summary>
    protected override Task EndAsync(Site site)
    {
        site.Log.ShouldBeQuiet();
        return Task.CompletedTask;
    }
}
