using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardCore.Email.Smtp.Services;

/// <summary>The SMTP server of the configuration.</summary>
internal sealed class DefaultSmtpEmailProvider(
    IOptions<DefaultSmtpOptions> options, ILogger<DefaultSmtpEmailProvider> logger, IStringLocalizer<DefaultSmtpEmailProvider> stringLocalizer)
    : SmtpEmailProviderBase(options.Value, logger, stringLocalizer)
{
    public const string TechnicalName = "DefaultSMTP";

    public override LocalizedString DisplayName => S["SMTP as configured for the application"];
}
