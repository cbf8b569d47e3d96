using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Mail;

/// <summary>A site that sends little mail in an hour, so that a test reaches each limit.</summary>
public sealed class LimitedMailSite() : SiteFixture(DatabaseKind.Sqlite)
{
    /// <summary>Mails to one confirmed address.</summary>
    public const int Address = 2;

    /// <summary>Mails that one network may have sent.</summary>
    public const int Network = 4;

    /// <summary>Mails to the addresses of one domain.</summary>
    public const int Domain = 3;

    protected override Task<Site> BeginAsync(DatabaseKind database) => Site.StartAsync(database, start => start.WithoutThrottling().With(
        ("OrchardCore:OrchardPortal_Mail:MaxPerAddress", $"{Address}"),
        ("OrchardCore:OrchardPortal_Mail:MaxPerNetwork", $"{Network}"),
        ("OrchardCore:OrchardPortal_Mail:MaxPerDomain", $"{Domain}")));

    protected override async Task EndAsync(Site site) => await site.DisposeAsync();
}
