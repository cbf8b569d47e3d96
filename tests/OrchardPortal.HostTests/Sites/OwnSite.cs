namespace OrchardPortal.HostTests.Sites;

/// <summary>A site for one class alone, which may change whatever it likes.</summary>
public abstract class OwnSite(DatabaseKind database) : SiteFixture(database)
{
    protected override Task<Site> BeginAsync(DatabaseKind database) => Site.StartAsync(database);

    protected override async Task EndAsync(Site site) => await site.DisposeAsync();
}
