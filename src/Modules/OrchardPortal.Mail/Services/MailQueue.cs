using OrchardCore.Modules;
using OrchardPortal.Mail.Indexes;
using OrchardPortal.Mail.Models;
using YesSql;

namespace OrchardPortal.Mail.Services;

/// <summary>The queue, for the admin.</summary>
internal sealed class MailQueue(ISession session, MailPump pump, IClock clock)
{
    public const int PageSize = 50;

    /// <summary>One page, the newest first; with one row more where there is another page.</summary>
    /// <param name="state">Null for all.</param>
    /// <param name="page">From 1.</param>
    public async Task<IReadOnlyList<QueuedMailIndex>> ListAsync(MailState? state, int page)
    {
        var query = session.QueryIndex<QueuedMailIndex>();
        if (state is { } wanted)
        {
            query = query.Where(mail => mail.State == wanted);
        }

        return [.. await query.OrderByDescending(mail => mail.CreatedUtc).Skip((page - 1) * PageSize).Take(PageSize + 1).ListAsync()];
    }

    public Task<int> CountAsync(MailState state) => session.QueryIndex<QueuedMailIndex>(mail => mail.State == state).CountAsync();

    /// <summary>Sends a mail that was given up, or that waits for its next attempt, once more from the beginning.</summary>
    /// <returns>Whether there is such a mail.</returns>
    public async Task<bool> RetryAsync(string mailId)
    {
        var mail = await session.Query<QueuedMail, QueuedMailIndex>(row => row.MailId == mailId).FirstOrDefaultAsync();
        if (mail?.State is not (MailState.Failed or MailState.Waiting))
        {
            return false;
        }

        mail.State = MailState.Waiting;
        mail.Attempts = 0;
        mail.DueUtc = clock.UtcNow;
        await session.SaveAsync(mail, checkConcurrency: true);
        pump.KickAfterCommit();

        return true;
    }
}
