using System.Collections.Concurrent;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using OrchardCore.Modules;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.OpenIdConnect;

/// <summary>
/// Keeps providers' metadata and keys, and reads them again when they are old, or when a token names a key that is not among them: that is how
/// providers exchange their keys.
/// </summary>
internal sealed class ProviderMetadataCache(ProviderHttp http, IClock clock)
{
    private const int MaxEntries = 100;

    private static readonly TimeSpan _maxAge = TimeSpan.FromHours(12);

    /// <summary>Tokens with made-up keys must not make us ask again and again.</summary>
    private static readonly TimeSpan _minAge = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, ProviderMetadata> _entries = new(StringComparer.Ordinal);

    /// <param name="authority">The issuer as it was entered.</param>
    /// <param name="missesKey">What is kept lacks a key: it is read again, unless it was just now.</param>
    /// <param name="cancellationToken">The visitor went away.</param>
    /// <exception cref="ExternalLoginException">The provider does not answer, or calls itself something else.</exception>
    public async Task<OpenIdConnectConfiguration> GetAsync(string authority, bool missesKey, CancellationToken cancellationToken)
    {
        if (_entries.TryGetValue(authority, out var kept) && clock.UtcNow - kept.ReadUtc < (missesKey ? _minAge : _maxAge))
        {
            return kept.Configuration;
        }

        var configuration = await ReadAsync(authority, cancellationToken);
        if (_entries.Count >= MaxEntries)
        {
            _entries.Clear();
        }

        _entries[authority] = new ProviderMetadata(configuration, clock.UtcNow);
        return configuration;
    }

    private async Task<OpenIdConnectConfiguration> ReadAsync(string authority, CancellationToken cancellationToken)
    {
        var address = authority.TrimEnd('/') + "/.well-known/openid-configuration";
        OpenIdConnectConfiguration configuration;
        try
        {
            configuration = await OpenIdConnectConfigurationRetriever.GetAsync(address, new Retriever(http), cancellationToken);
        }
        catch (Exception exception) when (exception is not (ExternalLoginException or OperationCanceledException))
        {
            throw exception.GetBaseException() as ExternalLoginException
                ?? new ExternalLoginException(ExternalLoginFailure.NotAnswering, $"The metadata at {address} cannot be read: {exception.GetBaseException().Message}", exception);
        }

        // Whoever answers for another must not vouch for its users (OpenID Connect Discovery, section 4.3).
        if (configuration.Issuer?.TrimEnd('/') != authority.TrimEnd('/'))
        {
            throw new ExternalLoginException(ExternalLoginFailure.Misconfigured, $"The provider calls itself “{configuration.Issuer}”, and not “{authority}”. Enter its issuer exactly as it does.");
        }

        return configuration;
    }

    private sealed class Retriever(ProviderHttp http) : IDocumentRetriever
    {
        public Task<string> GetDocumentAsync(string address, CancellationToken cancel) => http.GetAsync(address, null, cancel);
    }
}
