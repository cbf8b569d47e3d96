using System.Diagnostics;
using System.Net;
using System.Runtime.InteropServices;

namespace Tests.Shared.SiteHost;

/// <summary>
/// The application as a user starts it: a process of its own, on a free port of the loopback address. So tests can also kill it.
/// </summary>
public sealed class SiteProcess : IAsyncDisposable
{
    // Only a machine under heavy load comes near these.
    private static readonly TimeSpan _longestStart = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan _longestStop = TimeSpan.FromSeconds(30);

    private readonly Process _process;

    private SiteProcess(Process process, SiteLog log, Uri address)
    {
        _process = process;
        Log = log;
        Address = address;
    }

    public Uri Address { get; }

    public SiteLog Log { get; }

    /// <summary>Starts the site and waits until it listens.</summary>
    /// <exception cref="InvalidOperationException">It did not start; the message has its log.</exception>
    public static async Task<SiteProcess> StartAsync(SiteStart start)
    {
        var process = new Process { StartInfo = Describe(start) };
        var log = new SiteLog(process);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Leftovers.Began(process);
        var ended = process.WaitForExitAsync();
        await Task.WhenAny(log.Address, ended, Task.Delay(_longestStart));
        if (log.Address.IsCompleted)
        {
            return new SiteProcess(process, log, await log.Address);
        }

        process.Kill();
        await ended;
        Leftovers.Ended(process);
        throw new InvalidOperationException($"The site did not start.\n{log.Text}");
    }

    /// <summary>Waits until the site says that it can serve.</summary>
    /// <exception cref="InvalidOperationException">It cannot; the message has its last word and its log.</exception>
    public async Task<SiteProcess> HealthyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        var answer = "";
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < _longestStart && !_process.HasExited; await Task.Delay(50))
        {
            try
            {
                using var response = await client.GetAsync("/health");
                if (response.StatusCode == HttpStatusCode.OK)
                {
                    return this;
                }

                answer = $"{response.StatusCode}: {await response.Content.ReadAsStringAsync()}";
            }
            catch (HttpRequestException exception)
            {
                answer = exception.Message;
            }
        }

        throw new InvalidOperationException($"The site is not healthy.\n{answer}\n{Log.Text}");
    }

    /// <summary>Ends the site as a crash of the machine does: without a chance to finish anything.</summary>
    public Task KillAsync()
    {
        _process.Kill();
        return EndAsync();
    }

    /// <summary>Ends the site as an administrator does.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            const int terminate = 15;
            _ = Signal(_process.Id, terminate);
            await Task.WhenAny(_process.WaitForExitAsync(), Task.Delay(_longestStop));
            _process.Kill();
        }

        await EndAsync();
    }

    private async Task EndAsync()
    {
        await _process.WaitForExitAsync();
        Leftovers.Ended(_process);
    }

    private static ProcessStartInfo Describe(SiteStart start)
    {
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";
        var info = new ProcessStartInfo(host, [SiteBinaries.Assembly, "--urls", "http://127.0.0.1:0", "--contentRoot", start.ContentRoot])
        {
            WorkingDirectory = SiteBinaries.ContentRoot, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        info.Environment["ASPNETCORE_ENVIRONMENT"] = start.Environment;
        info.Environment["ORCHARD_APP_DATA"] = start.DataFolder;
        info.Environment["Logging__Console__FormatterName"] = "json";
        // A site of a test lives for seconds: measuring its code to optimise it later does not pay.
        info.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in start.Settings)
        {
            info.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        return info;
    }

    [DllImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static extern int Signal(int processId, int signal);
}
