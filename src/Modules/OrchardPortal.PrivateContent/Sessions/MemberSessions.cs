using System.Security.Claims;
using OrchardCore.Data.Documents;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Services;
using YesSql;

namespace OrchardPortal.PrivateContent.Sessions;

internal sealed class MemberSessions(ISession session, IDocumentStore documentStore, EndedSessions ended, IClock clock) : IMemberSessions, ILoginSession
{
    public async Task<IReadOnlyList<MemberSession>> ListAsync(string userId)
    {
        var now = clock.UtcNow;
        return [.. (await RunningAsync(userId)).Where(running => running.IsRunning(now)).OrderByDescending(running => running.SeenUtc)];
    }

    /// <summary>The cookie begins the session itself, so that nobody signs in without one: see <see cref="SessionCookie"/>.</summary>
    public Task StartAsync(NewLogin login) => Task.CompletedTask;

    Task ILoginSession.EndAllAsync(string userId) => EndAllAsync(userId);

    public Task BeginAsync(MemberSession begun) => session.SaveAsync(begun);

    public async Task<bool> EndAsync(string userId, string sessionId)
    {
        if (await FindAsync(sessionId) is not { EndedUtc: null } found || found.UserId != userId)
        {
            return false;
        }

        await EndAsync(found);
        return true;
    }

    public async Task EndAllAsync(string userId, string? exceptSessionId = null)
    {
        foreach (var running in (await RunningAsync(userId)).Where(running => running.SessionId != exceptSessionId))
        {
            await EndAsync(running);
        }
    }

    public async ValueTask<bool> HasEndedAsync(ClaimsPrincipal user) => SessionIds.Of(user) is not { } sessionId || await ended.ContainsAsync(sessionId);

    /// <summary>Ends the sessions that began under another security stamp: before a new password, say.</summary>
    public async Task EndOlderThanAsync(string userId, string stamp)
    {
        foreach (var running in (await RunningAsync(userId)).Where(running => running.Stamp != stamp))
        {
            await EndAsync(running);
        }
    }

    /// <summary>The sessions of an account, ended ones included, as long as they are kept.</summary>
    public async Task<IReadOnlyList<MemberSession>> ListAllAsync(string userId) =>
        [.. (await session.Query<MemberSession, MemberSessionIndex>(row => row.UserId == userId).ListAsync()).OrderByDescending(one => one.StartedUtc)];

    /// <summary>Ends all sessions of an account and forgets where they were.</summary>
    public async Task ForgetAsync(string userId)
    {
        await EndAllAsync(userId);
        foreach (var one in await ListAllAsync(userId))
        {
            (one.Device, one.Network) = (string.Empty, string.Empty);
            await session.SaveAsync(one);
        }
    }

    public async Task SeenAsync(string sessionId)
    {
        if (await FindAsync(sessionId) is { EndedUtc: null } found)
        {
            found.SeenUtc = clock.UtcNow;
            await session.SaveAsync(found);
        }
    }

    public Task<MemberSession?> FindAsync(string sessionId) =>
        session.Query<MemberSession, MemberSessionIndex>(row => row.SessionId == sessionId).FirstOrDefaultAsync()!;

    private async Task<IEnumerable<MemberSession>> RunningAsync(string userId)
    {
        var now = clock.UtcNow;
        return await session.Query<MemberSession, MemberSessionIndex>(row => row.UserId == userId && row.EndedUtc == null && row.UntilUtc > now).ListAsync();
    }

    // In memory once it is committed: a change that is taken back ends nothing.
    private async Task EndAsync(MemberSession running)
    {
        running.EndedUtc = clock.UtcNow;
        await session.SaveAsync(running);
        documentStore.AfterCommitSuccess<MemberSession>(() =>
        {
            ended.Add(running.SessionId, running.UntilUtc);
            return Task.CompletedTask;
        });
    }
}
