using System.Diagnostics;
using System.Text;

namespace Tests.Shared;

/// <summary>
/// A server of <c>tests/servers</c>, which runs on Node.js on a free port of the loopback address. Its <c>server.mjs</c> writes
/// <c>listening http://127.0.0.1:port</c> once it does; it ends with the test process, however that ends.
/// </summary>
internal sealed class NodeServer : IAsyncDisposable
{
    private const string Listening = "listening ";

    // Only a machine under heavy load comes near it.
    private static readonly TimeSpan _longestStart = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private NodeServer(Process process) => _process = process;

    public Uri Address => _address.Task.Result;

    /// <summary>All that the server wrote so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>Why this server cannot run on this machine, or null when it can.</summary>
    /// <param name="name">The name of its folder.</param>
    public static string? SkipReason(string name)
    {
        if (NodeProgram.Find() is null)
        {
            return "Node.js is not installed: 'apt-get install nodejs npm'.";
        }

        return Directory.Exists(Path.Combine(NodeProgram.FolderOf(name), "node_modules")) ? null : $"A test server is not installed: 'npm ci' in tests/servers/{name}.";
    }

    /// <summary>Starts a server and waits until it listens.</summary>
    /// <param name="name">The name of its folder.</param>
    /// <param name="environment">What it is told beside the environment of the tests.</param>
    /// <exception cref="InvalidOperationException">It did not start; the message has what it wrote.</exception>
    public static async Task<NodeServer> StartAsync(string name, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(NodeProgram.Find() ?? throw new InvalidOperationException(SkipReason(name)), ["--import", "../lifeline.mjs", "server.mjs"])
        {
            WorkingDirectory = NodeProgram.FolderOf(name), RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        var server = new NodeServer(new Process { StartInfo = start });
        await server.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task StartAsync()
    {
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await Task.WhenAny(_address.Task, _process.WaitForExitAsync(), Task.Delay(_longestStart));
        if (!_address.Task.IsCompleted)
        {
            await DisposeAsync();
            throw new InvalidOperationException($"{_process.StartInfo.WorkingDirectory} did not start.\n{Output}");
        }
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line?.StartsWith(Listening, StringComparison.Ordinal) == true)
        {
            _address.TrySetResult(new Uri(line[Listening.Length..]));
        }
    }
}
