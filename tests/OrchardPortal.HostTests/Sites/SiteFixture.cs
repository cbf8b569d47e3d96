namespace OrchardPortal.HostTests.Sites;

/// <summary>The site of the tests of a class.</summary>
public abstract class SiteFixture(DatabaseKind database) : IAsyncLifetime
{
    private Site? _site;

    public Site Site => _site ?? throw new InvalidOperationException("The site does not run.");

    public async Task InitializeAsync()
    {
        // Fixtures are made even where every test is skipped.
        if (database != DatabaseKind.Postgres || PostgresServer.SkipReason is null)
        {
            _site = await BeginAsync(database);
        }
    }

    public Task DisposeAsync() => _site is null ? Task.CompletedTask : EndAsync(_site);

    protected abstract Task<Site> BeginAsync(DatabaseKind database);

    protected abstract Task EndAsync(Site site);
}
