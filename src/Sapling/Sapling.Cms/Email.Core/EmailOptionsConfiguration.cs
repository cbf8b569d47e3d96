using Microsoft.Extensions.Options;
using OrchardCore.Settings;

namespace OrchardCore.Email.Services;

/// <summary>The provider that the site chose, else the first that is set up.</summary>
internal sealed class EmailOptionsConfiguration(ISiteService siteService, IOptions<EmailProviderOptions> providers) : IConfigureOptions<EmailOptions>
{
    public void Configure(EmailOptions options)
    {
        var chosen = siteService.GetSettings<EmailSettings>().DefaultProviderName;
        options.DefaultProviderName = !string.IsNullOrEmpty(chosen) && providers.Value.Providers.TryGetValue(chosen, out var provider) && provider.IsEnabled
            ? chosen
            : providers.Value.Providers.FirstOrDefault(entry => entry.Value.IsEnabled).Key;
    }
}
