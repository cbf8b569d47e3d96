namespace OrchardPortal.HostTests.Sites;

/// <summary>A site whose clock the tests put forward; for one class alone, whose tests run one after another.</summary>
public abstract class ClockedSite(DatabaseKind database) : SiteFixture(database)
{
    public SiteClock Clock { get; } = new();

    protected override Task<Site> BeginAsync(DatabaseKind database) => Site.StartAsync(database, start => Clock.Attach(start.WithoutThrottling()));

    protected override async Task EndAsync(Site site)
    {
        await site.DisposeAsync();
        Clock.Dispose();
    }
}
