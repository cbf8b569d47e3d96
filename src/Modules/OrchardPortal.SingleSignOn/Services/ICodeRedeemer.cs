using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>A kind of provider that answers with a code, which is exchanged for what it knows of the visitor.</summary>
public interface ICodeRedeemer
{
    /// <summary>The name of the kind.</summary>
    string Kind { get; }

    /// <param name="provider">Of this kind.</param>
    /// <param name="flow">The login that the code belongs to.</param>
    /// <param name="code">As it came.</param>
    /// <param name="issuer">Who says that it sent the code (RFC 9207); null where the provider does not say.</param>
    /// <param name="cancellationToken">The visitor went away.</param>
    /// <exception cref="ExternalLoginException">It is not valid.</exception>
    Task<ExternalIdentity> RedeemAsync(IdentityProvider provider, LoginFlow flow, string code, string? issuer, CancellationToken cancellationToken);
}
