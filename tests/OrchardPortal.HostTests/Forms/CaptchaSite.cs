using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Forms;

/// <summary>A site of its own whose captcha's service is in the test.</summary>
public abstract class CaptchaSite(DatabaseKind database) : SiteFixture(database)
{
    public CaptchaService Service { get; } = new();

    protected override Task<Site> BeginAsync(DatabaseKind database) => Site.StartAsync(database, start => start.WithoutThrottling().With(
        ("OrchardCore:OrchardPortal_Captcha:HCaptchaAddress", Service.Address),
        ("OrchardCore:OrchardPortal_Captcha:Bits", "10")));

    protected override async Task EndAsync(Site site)
    {
        Service.Dispose();
        await site.DisposeAsync();
    }
}
