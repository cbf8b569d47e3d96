using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Accounts;

/// <summary>A site for one class alone, with a clock that the tests put forward; whoever tests it shares one network.</summary>
public abstract class AccountSite(DatabaseKind database) : SiteFixture(database)
{
    public SiteClock Clock { get; } = new();

    protected override Task<Site> BeginAsync(DatabaseKind database) => Site.StartAsync(database, start => Clock.Attach(start.WithoutThrottling().With(
        ("OrchardCore:OrchardPortal_Mail:MaxPerNetwork", "1000000"),
        ("OrchardCore:OrchardPortal_Mail:MaxPerDomain", "1000000"),
        ("OrchardCore:OrchardPortal_Mail:MaxPerAddress", "1000000"),
        ("OrchardCore:OrchardPortal_Captcha:Bits", "8"))));

    protected override async Task EndAsync(Site site)
    {
        await site.DisposeAsync();
        Clock.Dispose();
    }
}
