using System.Collections.Concurrent;

namespace OrchardCore.Users.Services;

/// <summary>
/// Remembers for seconds what the cookies of running sessions are checked against, so that a signed-in request needs no
/// look-up of its user. A change on this node counts at once, one on another node after <see cref="MaxAge"/>.
/// </summary>
internal sealed class UserSessions
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(10);

    private const int _maxEntries = 20_000;

    private readonly ConcurrentDictionary<string, (UserSession? Session, long ReadAt)> _entries = new(StringComparer.Ordinal);
    private readonly TimeProvider _time;
    private long _changes;

    public UserSessions(TimeProvider time) => _time = time;

    public async ValueTask<UserSession?> GetAsync(string userId, Func<string, Task<UserSession?>> read)
    {
        var now = _time.GetTimestamp();
        if (_entries.TryGetValue(userId, out var entry) && _time.GetElapsedTime(entry.ReadAt, now) < MaxAge)
        {
            return entry.Session;
        }

        var changes = Interlocked.Read(ref _changes);
        var session = await read(userId);

        // What was read while somebody wrote may be the past already: it serves this request only.
        if (changes == Interlocked.Read(ref _changes))
        {
            if (_entries.Count >= _maxEntries)
            {
                _entries.Clear();
            }

            _entries[userId] = (session, now);
        }

        return session;
    }

    /// <summary>Forgets an account that was changed: to be called when it is written, and again when that is committed.</summary>
    public void Forget(string userId)
    {
        Interlocked.Increment(ref _changes);
        _entries.TryRemove(userId, out _);
    }
}
