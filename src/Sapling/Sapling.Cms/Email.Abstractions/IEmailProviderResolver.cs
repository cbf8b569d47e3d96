namespace OrchardCore.Email;

public interface IEmailProviderResolver
{
    /// <summary>The provider of that name, or the default one; null where there is none.</summary>
    /// <exception cref="InvalidEmailProviderException">There is no provider of that name.</exception>
    ValueTask<IEmailProvider?> GetAsync(string? providerName = null);
}
