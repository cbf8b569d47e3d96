using Microsoft.Extensions.Localization;
using OrchardCore.Infrastructure;

namespace OrchardCore.Email;

/// <summary>A way in which mail goes out.</summary>
public interface IEmailProvider
{
    LocalizedString DisplayName { get; }

    Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default);
}
