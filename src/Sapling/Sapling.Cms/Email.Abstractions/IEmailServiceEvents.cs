namespace OrchardCore.Email;

/// <summary>Takes part in the sending of each mail.</summary>
public interface IEmailServiceEvents
{
    /// <summary>May add to the errors of the context, which keep the mail from being sent.</summary>
    Task ValidatingAsync(MailMessage message, MailMessageValidationContext context, CancellationToken cancellationToken = default);

    Task ValidatedAsync(MailMessage message, MailMessageValidationContext context, CancellationToken cancellationToken = default);

    Task SendingAsync(MailMessage message, CancellationToken cancellationToken = default);

    Task SentAsync(MailMessage message, CancellationToken cancellationToken = default);

    Task FailedAsync(MailMessage message, CancellationToken cancellationToken = default);
}
