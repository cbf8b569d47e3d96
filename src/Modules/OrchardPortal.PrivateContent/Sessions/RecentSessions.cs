using System.Collections.Concurrent;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>To which sessions something was done a short while ago, so that it is done once in that while only.</summary>
/// <param name="pause">The while.</param>
internal abstract class RecentSessions(TimeSpan pause)
{
    private const int MaxEntries = 20_000;

    private readonly ConcurrentDictionary<string, DateTime> _done = new(StringComparer.Ordinal);

    /// <summary>True when it is to be done now; whoever else asks in the next while is told no.</summary>
    /// <param name="sessionId">The session.</param>
    /// <param name="nowUtc">The present, in UTC.</param>
    public bool Note(string sessionId, DateTime nowUtc)
    {
        if (_done.TryGetValue(sessionId, out var done) && nowUtc - done < pause)
        {
            return false;
        }

        if (_done.Count >= MaxEntries)
        {
            _done.Clear();
        }

        _done[sessionId] = nowUtc;
        return true;
    }
}
