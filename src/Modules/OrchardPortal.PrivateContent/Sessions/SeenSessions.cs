using System.Collections.Concurrent;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>Which sessions were seen lately, so that being seen is written once in a while only.</summary>
internal sealed class SeenSessions
{
    /// <summary>How exactly the last page of a session is known.</summary>
    public static readonly TimeSpan Coarse = TimeSpan.FromMinutes(10);

    private const int MaxEntries = 20_000;

    private readonly ConcurrentDictionary<string, DateTime> _seen = new(StringComparer.Ordinal);

    /// <summary>True when it is time to write it down.</summary>
    /// <param name="sessionId">Who was seen.</param>
    /// <param name="nowUtc">The present, in UTC.</param>
    public bool Note(string sessionId, DateTime nowUtc)
    {
        if (_seen.TryGetValue(sessionId, out var seen) && nowUtc - seen < Coarse)
        {
            return false;
        }

        if (_seen.Count >= MaxEntries)
        {
            _seen.Clear();
        }

        _seen[sessionId] = nowUtc;
        return true;
    }
}
