using Microsoft.Extensions.Options;
using OrchardCore.Modules;
using OrchardPortal.Mail.Indexes;
using OrchardPortal.Mail.Models;
using YesSql;

namespace OrchardPortal.Mail.Services;

/// <summary>
/// Keeps strangers from having us flood somebody. Asked when a mail is queued, and again before it is sent: of many that were queued at
/// once only the sender, who takes them one by one, sees them all.
/// </summary>
internal sealed class MailLimits(ISession session, IOptions<MailOptions> options, IClock clock)
{
    private static readonly TimeSpan _window = TimeSpan.FromHours(1);

    /// <returns>Why the mail is not to be sent, or null.</returns>
    public async Task<MailOutcome?> CheckAsync(QueuedMail mail)
    {
        if (mail.DeduplicationKey is { } key && await EarlierAsync(mail, Others(mail).Where(other => other.DeduplicationKey == key)) > 0)
        {
            return MailOutcome.Repeated;
        }

        if (mail.Limit == MailLimit.None)
        {
            return null;
        }

        return await IsBeyondAsync(mail) ? MailOutcome.Limited : null;
    }

    /// <summary>How long an unconfirmed address that got so many mails has to wait for the next; after the second until they are forgotten.</summary>
    internal static TimeSpan WaitAfter(int mails, MailOptions options) => mails switch
    {
        0 => TimeSpan.Zero,
        1 => TimeSpan.FromHours(options.UnconfirmedHours),
        _ => TimeSpan.FromDays(options.KeepDays),
    };

    private async Task<bool> IsBeyondAsync(QueuedMail mail)
    {
        var since = clock.UtcNow - _window;
        var hash = mail.AddressHash;
        var recent = Others(mail).Where(other => other.MailLimit != MailLimit.None && other.CreatedUtc > since);
        if (mail.Limit == MailLimit.Unconfirmed
            ? await IsWaitingAsync(mail)
            : await EarlierAsync(mail, recent.Where(other => other.AddressHash == hash)) >= options.Value.MaxPerAddress)
        {
            return true;
        }

        var network = mail.NetworkHash;
        var domain = mail.Domain;

        return (network.Length > 0
                && await EarlierAsync(mail, Recent(mail, since).Where(other => other.NetworkHash == network)) >= options.Value.MaxPerNetwork)
            || await EarlierAsync(mail, Recent(mail, since).Where(other => other.Domain == domain)) >= options.Value.MaxPerDomain;
    }

    private async Task<bool> IsWaitingAsync(QueuedMail mail)
    {
        var hash = mail.AddressHash;
        var before = await EarlierAsync(mail, Others(mail).Where(other => other.AddressHash == hash && other.MailLimit == MailLimit.Unconfirmed));
        var since = clock.UtcNow - WaitAfter(before, options.Value);

        return before > 0
            && await EarlierAsync(mail, Others(mail).Where(other => other.AddressHash == hash && other.MailLimit == MailLimit.Unconfirmed && other.CreatedUtc > since)) > 0;
    }

    private IQueryIndex<QueuedMailIndex> Recent(QueuedMail mail, DateTime since) =>
        Others(mail).Where(other => other.MailLimit != MailLimit.None && other.CreatedUtc > since);

    private IQueryIndex<QueuedMailIndex> Others(QueuedMail mail)
    {
        var id = mail.MailId;

        return session.QueryIndex<QueuedMailIndex>(other => other.MailId != id);
    }

    // Before it was saved, all others are earlier; then those that were sent, and those that are on their way and were saved before.
    private static Task<int> EarlierAsync(QueuedMail mail, IQueryIndex<QueuedMailIndex> others)
    {
        if (mail.Id == 0)
        {
            return others.Where(other => other.State != MailState.Suppressed && other.State != MailState.Failed).CountAsync();
        }

        var id = mail.Id;

        return others
            .Where(other => other.State == MailState.Sent || (other.Sequence < id && (other.State == MailState.Waiting || other.State == MailState.Sending)))
            .CountAsync();
    }
}
