using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>A site of its own with an identity provider beside it.</summary>
public abstract class SsoSite(DatabaseKind database) : SiteFixture(database)
{
    private readonly Lazy<Task<OidcServer>> _provider = new(OidcServer.StartAsync);

    /// <summary>A real provider; started when the first test asks for it.</summary>
    public Task<OidcServer> ProviderAsync() => _provider.Value;

    protected override async Task<Site> BeginAsync(DatabaseKind database)
    {
        var site = await Site.StartAsync(database);
        // Staff read there what customers are not told.
        site.Log.Expect("Login by the provider");
        return site;
    }

    protected override async Task EndAsync(Site site)
    {
        if (_provider.IsValueCreated)
        {
            await (await _provider.Value).DisposeAsync();
        }

        await site.DisposeAsync();
    }
}
