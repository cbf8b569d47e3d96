using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Mail;

/// <summary>A site of its own that hands its mail to a real server, and tries again soon: three times within eleven seconds.</summary>
public abstract class MailSite(DatabaseKind database) : SiteFixture(database)
{
    private SmtpServer? _server;

    public SmtpServer Server => _server ?? throw new InvalidOperationException("The mail server does not run.");

    protected override async Task<Site> BeginAsync(DatabaseKind database)
    {
        if (NodeServer.SkipReason("smtp") is null)
        {
            _server = await SmtpServer.StartAsync();
        }

        return await Site.StartAsync(database, start => start.WithoutThrottling().With(
            ("OrchardCore:OrchardCore_Email_Smtp:DeliveryMethod", "Network"),
            ("OrchardCore:OrchardCore_Email_Smtp:Host", "127.0.0.1"),
            ("OrchardCore:OrchardCore_Email_Smtp:Port", _server?.Port ?? "1"),
            ("OrchardCore:OrchardPortal_Mail:RetryMinutes", "0.01, 0.02, 0.15"),
            ("OrchardCore:OrchardPortal_Mail:LeaseSeconds", "1")));
    }

    protected override async Task EndAsync(Site site)
    {
        await site.DisposeAsync();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
