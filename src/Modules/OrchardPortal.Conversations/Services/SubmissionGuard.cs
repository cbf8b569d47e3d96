using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using OrchardCore.Locking;
using OrchardCore.Locking.Distributed;
using OrchardCore.Modules;
using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Conversations.Models;
using YesSql;

namespace OrchardPortal.Conversations.Services;

internal sealed class SubmissionGuard(ISession session, IDistributedLock locks, AttachmentUploads uploads, IClock clock) : ISubmissionGuard
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    // A holder that died lets go after this.
    private static readonly TimeSpan _expiration = TimeSpan.FromMinutes(2);

    public async Task<SubmissionResult> RunAsync(SubmittedForm form, Func<Task<string>> action)
    {
        var key = KeyOf(form);
        await using var formLock = key is null ? null : await LockAsync("OrchardPortal.Form:" + key);
        await using var ticketLock = form.TicketId is null ? null : await LockAsync("OrchardPortal.Ticket:" + form.TicketId);
        if (key is not null && await FindOutcomeAsync(session, key) is { } before)
        {
            return new SubmissionResult(before, true);
        }

        try
        {
            var outcome = await action();
            if (key is not null)
            {
                await session.SaveAsync(new Submission { SubmissionKey = key, Outcome = outcome, CreatedUtc = clock.UtcNow });
            }

            await session.SaveChangesAsync();
            uploads.Keep();
            return new SubmissionResult(outcome, false);
        }
        catch (Exception exception)
        {
            await session.ResetAsync();
            await uploads.DiscardAsync();
            // Where locks do not reach other nodes, the unique key of the database has the last word.
            if (key is not null && exception is DbException && await FindOutcomeAsync(session, key) is { } other)
            {
                return new SubmissionResult(other, true);
            }

            throw;
        }
    }

    /// <summary>The keys of two users, or of a user and a forger, never meet, nor do two tickets' or two texts'.</summary>
    /// <exception cref="ArgumentException">The form's key is not one of ours.</exception>
    internal static string? KeyOf(SubmittedForm form)
    {
        if (form.FormKey is null)
        {
            return null;
        }

        return FormKey.IsValid(form.FormKey)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{form.UserId}\n{form.FormKey.ToLowerInvariant()}\n{form.TicketId}\n{form.Content}")))
            : throw new ArgumentException("The form's key is not valid.", nameof(form));
    }

    private static async Task<string?> FindOutcomeAsync(ISession session, string key)
    {
        var submission = await session.Query<Submission, SubmissionIndex>(row => row.SubmissionKey == key).FirstOrDefaultAsync();
        return submission?.Outcome;
    }

    private async Task<ILocker> LockAsync(string name)
    {
        var (locker, locked) = await locks.TryAcquireLockAsync(name, _patience, _expiration);
        return locked ? locker : throw new TimeoutException("Another change takes too long.");
    }
}
