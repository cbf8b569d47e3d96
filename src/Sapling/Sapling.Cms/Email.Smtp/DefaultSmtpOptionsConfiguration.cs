using Microsoft.Extensions.Options;

namespace OrchardCore.Email.Smtp.Services;

internal sealed class DefaultSmtpOptionsConfiguration(PickupFolder folder) : IPostConfigureOptions<DefaultSmtpOptions>
{
    public void PostConfigure(string? name, DefaultSmtpOptions options)
    {
        folder.Resolve(options);
        options.IsEnabled = options.ConfigurationExists();
    }
}
