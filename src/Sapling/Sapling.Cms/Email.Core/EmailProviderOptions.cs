namespace OrchardCore.Email.Services;

/// <summary>The providers that there are, by their technical names.</summary>
public class EmailProviderOptions
{
    private readonly Dictionary<string, EmailProviderTypeOptions> _providers = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, EmailProviderTypeOptions> Providers => _providers;

    public EmailProviderOptions TryAddProvider(string name, EmailProviderTypeOptions options)
    {
        _providers.TryAdd(name, options);
        return this;
    }

    public EmailProviderOptions RemoveProvider(string name)
    {
        _providers.Remove(name);
        return this;
    }

    public EmailProviderOptions ReplaceProvider(string name, EmailProviderTypeOptions options)
    {
        _providers[name] = options;
        return this;
    }
}
