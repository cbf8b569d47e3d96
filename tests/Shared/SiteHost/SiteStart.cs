using System.Globalization;

namespace Tests.Shared.SiteHost;

/// <summary>How a site is started.</summary>
public sealed record SiteStart(string DataFolder)
{
    public string Environment { get; init; } = "Development";

    /// <summary>The application's folder with its settings and recipes; the one of the sources unless a test brings its own.</summary>
    public string ContentRoot { get; init; } = SiteBinaries.ContentRoot;

    /// <summary>Configuration beside that of the application, by keys with colons.</summary>
    public Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>Lifts the rate limits, which a test would reach that does in a second what people do in an hour.</summary>
    public SiteStart WithoutThrottling()
    {
        string[] policies = ["Login", "Account", "Failure", "Submit", "GuestNetwork", "GuestAddress", "Search", "Export", "MailNetwork", "MailAddress", "Link"];
        string[] mail = ["MaxPerAddress", "MaxPerNetwork", "MaxPerDomain"];
        return policies.Aggregate(this, (start, policy) => start.WithThrottle(policy, 1_000_000))
            .With([.. mail.Select(limit => ($"OrchardCore:OrchardPortal_Mail:{limit}", "1000000"))]);
    }

    /// <summary>Permits so many attempts in an hour.</summary>
    public SiteStart WithThrottle(string policy, int permits) => With(
        ($"OrchardCore:OrchardPortal_Throttle:Policies:{policy}:Permits", permits.ToString(CultureInfo.InvariantCulture)),
        ($"OrchardCore:OrchardPortal_Throttle:Policies:{policy}:Seconds", "3600"));

    /// <summary>Sets configuration by keys with colons.</summary>
    public SiteStart With(params (string Key, string Value)[] settings)
    {
        var all = new Dictionary<string, string>(Settings);
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        return this with { Settings = all };
    }
}
