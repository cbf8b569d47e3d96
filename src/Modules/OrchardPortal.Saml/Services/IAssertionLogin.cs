using Microsoft.AspNetCore.Http;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

/// <summary>Makes of a provider's answer a person, once.</summary>
public interface IAssertionLogin
{
    /// <summary>The login that this browser began; or one that the provider began, and then <paramref name="relayState"/> may say where to go.</summary>
    LoginFlow Flow(HttpContext http, string providerId, string? relayState);

    /// <param name="provider">Whose answer it must be.</param>
    /// <param name="flow">To which it must belong.</param>
    /// <param name="packed">As it was posted.</param>
    /// <exception cref="ExternalLoginException">The answer is not accepted.</exception>
    Task<ExternalIdentity> ReadAsync(IdentityProvider provider, LoginFlow flow, string? packed);
}
