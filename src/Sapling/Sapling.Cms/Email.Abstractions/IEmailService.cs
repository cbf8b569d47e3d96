using OrchardCore.Infrastructure;

namespace OrchardCore.Email;

/// <summary>Sends mail by the provider that the site chose.</summary>
public interface IEmailService
{
    /// <returns>Why the mail was not accepted, if it was not.</returns>
    Task<Result> SendAsync(MailMessage message, string? providerName = null, CancellationToken cancellationToken = default);
}
