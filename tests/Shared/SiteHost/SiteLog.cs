using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Tests.Shared.SiteHost;

/// <summary>What a site writes to its console.</summary>
public sealed partial class SiteLog
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ConcurrentQueue<LogEntry> _entries = new();

    // Keys lie in the site's own database, which is as secret as what they protect.
    private readonly ConcurrentQueue<string> _expected = new(["No XML encryptor configured"]);

    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal SiteLog(Process process)
    {
        process.OutputDataReceived += (_, data) => Add(data.Data);
        process.ErrorDataReceived += (_, data) => Add(data.Data);
    }

    public IEnumerable<LogEntry> Entries => _entries;

    public string Text => string.Join('\n', _lines);

    internal Task<Uri> Address => _address.Task;

    /// <summary>A warning or error that contains this text belongs to the test.</summary>
    public void Expect(string text) => _expected.Enqueue(text);

    /// <summary>Waits until the log has such an entry: a site writes its log aside from what it answers.</summary>
    public async Task<LogEntry> WaitForAsync(Func<LogEntry, bool> isWanted)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(30); await Task.Delay(5))
        {
            if (Entries.FirstOrDefault(isWanted) is { } entry)
            {
                return entry;
            }
        }

        throw new InvalidOperationException($"The site's log has no such entry.\n{Text}");
    }

    /// <summary>Fails when the site warned of something that no test provoked.</summary>
    public void ShouldBeQuiet()
    {
        var trouble = Entries.Where(entry => entry.IsTrouble && !_expected.Any(entry.ToString().Contains)).Select(entry => entry.ToString()).ToList();
        if (trouble.Count > 0)
        {
            throw new InvalidOperationException($"The site's log has {trouble.Count} unexpected entries:\n{string.Join('\n', trouble.Take(20))}");
        }
    }

    private void Add(string? line)
    {
        if (line is null)
        {
            return;
        }

        _lines.Enqueue(line);
        if (LogEntry.Parse(line) is { } entry)
        {
            _entries.Enqueue(entry);
        }

        if (!_address.Task.IsCompleted && ListeningOn().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"Now listening on: (http://[0-9.:]+)")]
    private static partial Regex ListeningOn();
}
