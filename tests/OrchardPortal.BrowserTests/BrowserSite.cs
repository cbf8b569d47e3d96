namespace OrchardPortal.BrowserTests;

/// <summary>A site for the journeys of one class.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private Site? _site;

    public Site Site => _site ?? throw new InvalidOperationException("The site does not run.");

    public async Task InitializeAsync()
    {
        // Fixtures are made even where every test is skipped.
        if (Chromium.SkipReason is null)
        {
            _site = await Site.StartAsync(DatabaseKind.Sqlite);
        }
    }

    public async Task DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
