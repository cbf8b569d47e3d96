using System.Collections.Concurrent;
using OrchardCore.Modules;
using YesSql;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>
/// Remembers the sessions that were ended before their time, so that no request has to look its session up. What this node ends
/// counts at once, what another node ends after <see cref="MaxAge"/>: then one request asks for the news of all.
/// </summary>
internal sealed class EndedSessions(IStore store, IClock clock) : IDisposable
{
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(5);

    // The clocks of nodes differ, and what is committed later may have been ended earlier.
    private static readonly TimeSpan _overlap = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, DateTime> _ended = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _reading = new(1);
    private long _readAt;

    public async ValueTask<bool> ContainsAsync(string sessionId)
    {
        var now = clock.UtcNow;
        var readAt = Interlocked.Read(ref _readAt);
        if (Math.Abs(now.Ticks - readAt) >= MaxAge.Ticks)
        {
            await RefreshAsync(now, isFirst: readAt == 0);
        }

        return _ended.ContainsKey(sessionId);
    }

    /// <param name="sessionId">The session that ends.</param>
    /// <param name="untilUtc">When its cookie loses its worth by itself.</param>
    public void Add(string sessionId, DateTime untilUtc) => _ended[sessionId] = untilUtc;

    public void Dispose() => _reading.Dispose();

    // Only the first reading keeps others waiting.
    private async Task RefreshAsync(DateTime now, bool isFirst)
    {
        if (!await _reading.WaitAsync(isFirst ? Timeout.InfiniteTimeSpan : TimeSpan.Zero))
        {
            return;
        }

        try
        {
            if (Interlocked.Read(ref _readAt) is var readAt && Math.Abs(now.Ticks - readAt) >= MaxAge.Ticks)
            {
                await ReadAsync(now, readAt == 0 ? null : new DateTime(readAt, DateTimeKind.Utc) - _overlap);
                Interlocked.Exchange(ref _readAt, now.Ticks);
            }
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task ReadAsync(DateTime now, DateTime? sinceUtc)
    {
        await using var session = store.CreateSession();
        var rows = sinceUtc is { } since
            ? session.QueryIndex<MemberSessionIndex>(row => row.EndedUtc > since)
            : session.QueryIndex<MemberSessionIndex>(row => row.EndedUtc != null && row.UntilUtc > now);
        foreach (var row in await rows.ListAsync())
        {
            _ended[row.SessionId] = row.UntilUtc;
        }

        foreach (var (sessionId, untilUtc) in _ended)
        {
            if (untilUtc < now)
            {
                _ended.TryRemove(sessionId, out _);
            }
        }
    }
}
