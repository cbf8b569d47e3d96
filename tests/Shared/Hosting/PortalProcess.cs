using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Tests.Shared.Hosting;

/// <summary>The application as an administrator starts it: a process of its own, on a free port, with its own data folder.</summary>
internal sealed partial class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan _longestStart = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan _longestStop = TimeSpan.FromSeconds(20);

    private readonly ConcurrentQueue<string> _log = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private PortalProcess(Process process) => _process = process;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public int Id => _process.Id;

    /// <summary>What the application wrote so far.</summary>
    public IReadOnlyCollection<string> Log => _log;

    /// <summary>Starts the application and waits until it answers.</summary>
    /// <param name="dataFolder">Where the site keeps its data; the same folder again is the same site.</param>
    /// <param name="settings">Further settings, as environment variables.</param>
    public static async Task<PortalProcess> StartAsync(string dataFolder, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [WebAssembly(), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = Path.Combine(Root(), "src", "Web"), RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["ORCHARD_APP_DATA"] = dataFolder;
        start.Environment["DOTNET_NOLOGO"] = "1";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        var portal = new PortalProcess(Process.Start(start)!);
        portal._process.OutputDataReceived += portal.Read;
        portal._process.ErrorDataReceived += portal.Read;
        portal._process.BeginOutputReadLine();
        portal._process.BeginErrorReadLine();
        try
        {
            await portal.WaitUntilItAnswersAsync();
            return portal;
        }
        catch
        {
            await portal.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks the application to stop, as a service manager does, and insists when it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            const int terminate = 15;
            _ = Kill(_process.Id, terminate);
            using var patience = new CancellationTokenSource(_longestStop);
            try
            {
                await _process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                _process.Kill(entireProcessTree: true);
            }
        }

        _process.Dispose();
    }

    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "OrchardPortal.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of the repository.");
        }

        return folder;
    }

    /// <summary>The application as it was built along with the tests.</summary>
    private static string WebAssembly()
    {
        var build = Path.GetRelativePath(Root(), AppContext.BaseDirectory).Split(Path.DirectorySeparatorChar);
        var configuration = build[Array.IndexOf(build, "bin") + 1];
        return Directory.GetFiles(Path.Combine(Root(), "src", "Web", "bin", configuration), "OrchardPortal.Web.dll", SearchOption.AllDirectories)
            .First(path => !path.Contains($"{Path.DirectorySeparatorChar}ref{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    private void Read(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null)
        {
            _address.TrySetException(new InvalidOperationException($"The application stopped.\n{string.Join('\n', _log)}"));
            return;
        }

        _log.Enqueue(line.Data);
        if (Listening().Match(line.Data) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    private async Task WaitUntilItAnswersAsync()
    {
        using var patience = new CancellationTokenSource(_longestStart);
        try
        {
            Address = await _address.Task.WaitAsync(patience.Token);
            using var client = new HttpClient { BaseAddress = Address, Timeout = _longestStart };
            using var response = await client.GetAsync("/health", patience.Token);
            if (!response.IsSuccessStatusCode)
            {
                throw new InvalidOperationException($"/health answers {(int)response.StatusCode}.\n{string.Join('\n', _log)}");
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"The application did not answer.\n{string.Join('\n', _log)}");
        }
    }

    [GeneratedRegex(@"Now listening on: (http://127\.0\.0\.1:\d+)")]
    private static partial Regex Listening();

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);
}
