using System.Collections.Concurrent;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>
/// Which sessions have been given a fresh cookie a moment ago: what a page asks for at once, before the browser has that cookie, needs no
/// further ones, and to encrypt one costs as much as half a page.
/// </summary>
internal sealed class RenewedSessions
{
    /// <summary>An answer that was lost on its way, and the cookie with it, is made good so much later.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private const int MaxEntries = 20_000;

    private readonly ConcurrentDictionary<string, DateTimeOffset> _renewed = new(StringComparer.Ordinal);

    /// <summary>True when the session is to be given a fresh cookie now; whoever else asks in the next moment is told no.</summary>
    /// <param name="sessionId">Whose cookie is old.</param>
    /// <param name="now">The present.</param>
    public bool Note(string sessionId, DateTimeOffset now)
    {
        if (_renewed.TryGetValue(sessionId, out var renewed) && now - renewed < Pause)
        {
            return false;
        }

        if (_renewed.Count >= MaxEntries)
        {
            _renewed.Clear();
        }

        _renewed[sessionId] = now;
        return true;
    }
}
