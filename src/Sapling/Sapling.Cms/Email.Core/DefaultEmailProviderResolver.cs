using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OrchardCore.Email.Services;

internal sealed class DefaultEmailProviderResolver(
    IOptions<EmailOptions> options, IOptions<EmailProviderOptions> providers, IServiceProvider services) : IEmailProviderResolver
{
    public ValueTask<IEmailProvider?> GetAsync(string? providerName = null)
    {
        var name = string.IsNullOrEmpty(providerName) ? options.Value.DefaultProviderName : providerName;
        if (string.IsNullOrEmpty(name))
        {
            return ValueTask.FromResult<IEmailProvider?>(null);
        }

        return providers.Value.Providers.TryGetValue(name, out var provider) && provider.IsEnabled
            ? ValueTask.FromResult<IEmailProvider?>((IEmailProvider)ActivatorUtilities.CreateInstance(services, provider.Type))
            : string.IsNullOrEmpty(providerName) ? ValueTask.FromResult<IEmailProvider?>(null) : throw new InvalidEmailProviderException(name);
    }
}
