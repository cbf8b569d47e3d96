using Microsoft.Playwright;

namespace OrchardPortal.BrowserTests;

/// <summary>The machine's own Chromium, one for all tests.</summary>
internal static class Chromium
{
    private const string Executable = "/usr/bin/chromium";

    private static readonly string[] _arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly Lazy<Task<IBrowser>> _browser = new(LaunchAsync);

    /// <summary>Why tests in a browser cannot run on this machine, or null when they can.</summary>
    public static string? SkipReason { get; } = File.Exists(Executable) ? null : "Chromium is not installed: 'apt-get install chromium'.";

    public static Task<IBrowser> GetAsync() => _browser.Value;

    private static async Task<IBrowser> LaunchAsync()
    {
        var playwright = await Playwright.CreateAsync();

        // Only a machine under heavy load comes near it.
        Assertions.SetDefaultExpectTimeout(30_000);
        return await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = _arguments });
    }
}
