namespace OrchardPortal.BrowserTests;

/// <summary>A site for the journeys of one class, whose clock they put forward.</summary>
public sealed class ClockedBrowserSite : IAsyncLifetime
{
    private Site? _site;

    public SiteClock Clock { get; } = new();

    public Site Site => _site ?? throw new InvalidOperationException("The site does not run.");

    /// <summary>By name: passkeys belong to domains, not to addresses.</summary>
    public Uri Address => new UriBuilder(Site.Address) { Host = "localhost" }.Uri;

    public async Task InitializeAsync()
    {
        // Fixtures are made even where every test is skipped.
        if (Chromium.SkipReason is null)
        {
            _site = await Site.StartAsync(DatabaseKind.Sqlite, start => Clock.Attach(start.WithoutThrottling()));
        }
    }

    public async Task DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        Clock.Dispose();
    }
}
