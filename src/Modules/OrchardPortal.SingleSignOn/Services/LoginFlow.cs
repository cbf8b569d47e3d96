namespace OrchardPortal.SingleSignOn.Services;

/// <summary>A login that this browser began at a provider, and to which the provider's answer must belong.</summary>
/// <param name="ProviderId">Where it was begun.</param>
/// <param name="State">Unguessable; goes to the provider and comes back with its answer.</param>
/// <param name="Nonce">Unguessable; the provider puts it into what it signs.</param>
/// <param name="CodeVerifier">Of PKCE (RFC 7636): the provider knew only its hash when it made the code.</param>
/// <param name="ReturnUrl">Local; empty for the landing page.</param>
/// <param name="IsTest">Nobody is logged in: the answer is explained to the administrator.</param>
public sealed record LoginFlow(string ProviderId, string State, string Nonce, string CodeVerifier, string ReturnUrl, bool IsTest);
