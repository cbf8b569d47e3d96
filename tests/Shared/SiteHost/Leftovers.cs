using System.Diagnostics;

namespace Tests.Shared.SiteHost;

/// <summary>
/// Ends the sites and removes the folders of this test process when it is gone, also when it was killed: a shell waits for the
/// end of its input, which comes with the end of this process.
/// </summary>
internal static class Leftovers
{
    private const string Script = """
        trap '' INT TERM HUP
        while read -r what value; do
            case $what in
                began) pids="$pids $value " ;;
                ended) pids=$(printf %s "$pids" | sed "s/ $value //") ;;
            esac
        done
        [ -n "${pids# }" ] && kill -KILL $pids 2>/dev/null
        rm -rf "$1"
        """;

    private static readonly Lock _lock = new();

    private static readonly Lazy<Process> _watcher = new(Start);

    private static int _folders;

    private static string Root { get; } = Path.Combine(Path.GetTempPath(), $"orchard-tests-{Environment.ProcessId}");

    /// <summary>A name of a folder that is not there yet.</summary>
    public static string NewFolder()
    {
        _ = _watcher.Value;
        return Path.Combine(Root, Interlocked.Increment(ref _folders).ToString("D3"));
    }

    public static void Began(Process process) => Began(process.Id);

    public static void Began(int processId) => Tell("began", processId);

    public static void Ended(Process process) => Ended(process.Id);

    public static void Ended(int processId) => Tell("ended", processId);

    private static void Tell(string what, int processId)
    {
        lock (_lock)
        {
            _watcher.Value.StandardInput.WriteLine($"{what} {processId}");
            _watcher.Value.StandardInput.Flush();
        }
    }

    private static Process Start()
    {
        Directory.CreateDirectory(Root);
        return Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Script, "orchard-tests", Root]) { RedirectStandardInput = true })!;
    }
}
