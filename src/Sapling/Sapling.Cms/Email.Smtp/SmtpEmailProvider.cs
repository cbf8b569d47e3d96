using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OrchardCore.Email.Smtp.Services;

/// <summary>The SMTP server that is set in the admin.</summary>
internal sealed class SmtpEmailProvider(IOptions<SmtpOptions> options, ILogger<SmtpEmailProvider> logger, IStringLocalizer<SmtpEmailProvider> stringLocalizer)
    : SmtpEmailProviderBase(options.Value, logger, stringLocalizer)
{
    public const string TechnicalName = "SMTP";

    public override LocalizedString DisplayName => S["Simple Mail Transfer Protocol (SMTP)"];
}
