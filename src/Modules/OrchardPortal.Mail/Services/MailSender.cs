using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Email;
using OrchardCore.Modules;
using OrchardPortal.Mail.Indexes;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Templates;
using YesSql;

namespace OrchardPortal.Mail.Services;

/// <summary>
/// Sends one mail of the queue: claims it, so that nobody else does, hands it over, and notes what came of it. When the process dies in
/// between, the mail is due again after a while; it goes out twice only if it died after the server had accepted it.
/// </summary>
internal sealed class MailSender(
    ISession session,
    MailLimits limits,
    MailRenderer renderer,
    IEmailService emailService,
    IDataProtectionProvider dataProtection,
    IOptions<MailOptions> options,
    IClock clock,
    ILogger<MailSender> logger)
{
    /// <returns>False when the mail could not be handed over.</returns>
    public async Task<bool> SendAsync(string mailId, CancellationToken cancellationToken)
    {
        if (await ClaimAsync(mailId) is not { } mail)
        {
            return true;
        }

        if (await limits.CheckAsync(mail) is not null)
        {
            await FinishAsync(mail, MailState.Suppressed);
            return true;
        }

        if (await TrySendAsync(mail, cancellationToken) is { } error)
        {
            await RetryAsync(mail, error);
            return false;
        }

        mail.SentUtc = clock.UtcNow;
        mail.Error = null;
        await FinishAsync(mail, MailState.Sent);
        return true;
    }

    private async Task<QueuedMail?> ClaimAsync(string mailId)
    {
        var now = clock.UtcNow;
        var mail = await session.Query<QueuedMail, QueuedMailIndex>(row => row.MailId == mailId && row.DueUtc <= now).FirstOrDefaultAsync();
        if (mail is null)
        {
            return null;
        }

        mail.State = MailState.Sending;
        mail.Attempts++;
        mail.DueUtc = now.AddSeconds(options.Value.LeaseSeconds);
        try
        {
            await session.SaveAsync(mail, checkConcurrency: true);
            await session.SaveChangesAsync();
            return mail;
        }
        catch (ConcurrencyException)
        {
            // Another node was faster.
            await session.CancelAsync();
            return null;
        }
    }

    private async Task<string?> TrySendAsync(QueuedMail mail, CancellationToken cancellationToken)
    {
        try
        {
            var content = MailContent.Unprotect(mail.Content ?? string.Empty, dataProtection);
            var rendered = await renderer.RenderAsync(mail.Template, mail.Culture, content);
            var result = await emailService.SendAsync(
                new MailMessage { To = mail.To, Subject = rendered.Subject, HtmlBody = rendered.Html, TextBody = rendered.Text }, null, cancellationToken);

            return result.Succeeded ? null : string.Join(' ', result.Errors.Select(error => error.Message.Value));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            logger.LogError(exception, "The mail '{Template}' could not be made.", mail.Template);
            return exception.Message;
        }
    }

    private async Task RetryAsync(QueuedMail mail, string error)
    {
        mail.Error = error.Length > QueuedMail.MaxErrorLength ? error[..QueuedMail.MaxErrorLength] : error;
        if (options.Value.WaitAfter(mail.Attempts) is not { } wait)
        {
            await FinishAsync(mail, MailState.Failed);
            return;
        }

        mail.State = MailState.Waiting;
        mail.DueUtc = clock.UtcNow + wait;
        await SaveAsync(mail);
    }

    private Task FinishAsync(QueuedMail mail, MailState state)
    {
        mail.State = state;
        mail.DueUtc = null;
        // Whoever tries a failed mail again needs what it says.
        mail.Content = state == MailState.Failed ? mail.Content : null;

        return SaveAsync(mail);
    }

    private async Task SaveAsync(QueuedMail mail)
    {
        await session.SaveAsync(mail);
        await session.SaveChangesAsync();
    }
}
