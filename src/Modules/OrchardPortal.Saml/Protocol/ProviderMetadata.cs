namespace OrchardPortal.Saml.Protocol;

/// <summary>What an identity provider publishes about itself, as far as we use it. Addresses are absolute; null where it offers none.</summary>
internal sealed record ProviderMetadata
{
    public required string EntityId { get; init; }

    public string? SignOnRedirectUrl { get; init; }

    public string? SignOnPostUrl { get; init; }

    public string? LogoutRedirectUrl { get; init; }

    public string? LogoutPostUrl { get; init; }

    /// <summary>Whether it wants our requests signed.</summary>
    public bool WantsSignedRequests { get; init; }

    /// <summary>As PEM, one after the other.</summary>
    public required string Certificates { get; init; }
}
