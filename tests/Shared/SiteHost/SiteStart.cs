namespace Tests.Shared.SiteHost;

/// <summary>How a site is started.</summary>
public sealed record SiteStart(string DataFolder)
{
    public string Environment { get; init; } = "Development";

    /// <summary>Configuration beside that of the application, by keys with colons.</summary>
    public Dictionary<string, string> Settings { get; init; } = [];

    /// <summary>Lifts the rate limits, which a test would reach that does in a second what people do in an hour.</summary>
    public SiteStart WithoutThrottling()
    {
        string[] policies = ["Login", "Account", "Submit", "Search"];
        var settings = new Dictionary<string, string>(Settings);
        foreach (var policy in policies)
        {
            settings[$"OrchardCore:OrchardPortal_Throttle:Policies:{policy}:Permits"] = "1000000";
        }

        return this with { Settings = settings };
    }
}
