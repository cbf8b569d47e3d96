namespace OrchardPortal.BrowserTests;

/// <summary>A test in a browser with a server of <c>tests/servers</c>; skipped, with the reason, where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserWithNodeFactAttribute : FactAttribute
{
    public BrowserWithNodeFactAttribute(string server) => Skip = Chromium.SkipReason ?? NodeServer.SkipReason(server)!;
}
