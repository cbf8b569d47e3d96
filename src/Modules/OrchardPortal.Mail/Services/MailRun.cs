using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Email;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardPortal.Mail.Indexes;
using YesSql;

namespace OrchardPortal.Mail.Services;

/// <summary>Sends all that is due, one mail after the other, on one node at a time.</summary>
internal sealed class MailRun(IDistributedLock locks, IEmailProviderResolver providers, ISession session, IClock clock)
{
    // Beyond this a server that refuses everything is left in peace for a minute.
    private const int MaxFailuresInARow = 5;
    private const int Batch = 20;

    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(8);
    private static readonly TimeSpan _expiration = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan _shortestWait = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan _longestWait = TimeSpan.FromMinutes(1);

    /// <returns>When to look again; null where the regular look once a minute is enough.</returns>
    public async Task<TimeSpan?> SendDueAsync(CancellationToken cancellationToken)
    {
        // Without a way to send, mail waits: it is not the mail's fault.
        if (await providers.GetAsync() is null)
        {
            return null;
        }

        var (locker, locked) = await locks.TryAcquireLockAsync("OrchardPortal.Mail", TimeSpan.Zero, _expiration);
        await using var held = locker;
        if (!locked)
        {
            return null;
        }

        var until = clock.UtcNow + _longest;
        var failures = 0;
        while (clock.UtcNow < until && await DueAsync() is { Count: > 0 } due)
        {
            foreach (var id in due)
            {
                cancellationToken.ThrowIfCancellationRequested();
                failures = await SendAsync(id, cancellationToken) ? 0 : failures + 1;
                if (failures == MaxFailuresInARow)
                {
                    return null;
                }
            }
        }

        return await NextAsync();
    }

    // Each in a scope of its own: what is certain about one does not depend on another.
    private static async Task<bool> SendAsync(string mailId, CancellationToken cancellationToken)
    {
        var isSent = true;
        await ShellScope.UsingChildScopeAsync(async scope =>
            isSent = await scope.ServiceProvider.GetRequiredService<MailSender>().SendAsync(mailId, cancellationToken));

        return isSent;
    }

    private async Task<List<string>> DueAsync()
    {
        var now = clock.UtcNow;
        var rows = await session.QueryIndex<QueuedMailIndex>(mail => mail.DueUtc <= now)
            .OrderBy(mail => mail.IsBulk)
            .ThenBy(mail => mail.DueUtc)
            .Take(Batch)
            .ListAsync();

        return [.. rows.Select(mail => mail.MailId)];
    }

    private async Task<TimeSpan?> NextAsync()
    {
        var until = clock.UtcNow + _longestWait;
        var next = await session.QueryIndex<QueuedMailIndex>(mail => mail.DueUtc <= until).OrderBy(mail => mail.DueUtc).FirstOrDefaultAsync();
        if (next?.DueUtc is not { } due)
        {
            return null;
        }

        var wait = due - clock.UtcNow;

        return wait < _shortestWait ? _shortestWait : wait;
    }
}
