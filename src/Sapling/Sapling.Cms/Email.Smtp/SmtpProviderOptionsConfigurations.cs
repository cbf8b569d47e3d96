using Microsoft.Extensions.Options;
using OrchardCore.Email.Services;

namespace OrchardCore.Email.Smtp.Services;

/// <summary>Offers SMTP as the admin set it and, after it, as the configuration has it.</summary>
internal sealed class SmtpProviderOptionsConfigurations(IOptions<SmtpOptions> smtpOptions, IOptions<DefaultSmtpOptions> defaultSmtpOptions)
    : IConfigureOptions<EmailProviderOptions>
{
    public void Configure(EmailProviderOptions options)
    {
        options.TryAddProvider(SmtpEmailProvider.TechnicalName, new EmailProviderTypeOptions(typeof(SmtpEmailProvider)) { IsEnabled = smtpOptions.Value.IsEnabled });
        if (defaultSmtpOptions.Value.IsEnabled)
        {
            options.TryAddProvider(DefaultSmtpEmailProvider.TechnicalName, new EmailProviderTypeOptions(typeof(DefaultSmtpEmailProvider)) { IsEnabled = true });
        }
    }
}
