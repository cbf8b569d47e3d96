namespace OrchardPortal.SingleSignOn.Services;

/// <summary>A person as an identity provider told of them, after its word was checked.</summary>
/// <param name="ProviderId">Which provider.</param>
/// <param name="Subject">Who it is for the provider: never changes, and is never given to another.</param>
public sealed record ExternalIdentity(string ProviderId, string Subject)
{
    /// <summary>Normalised; empty for none.</summary>
    public string Email { get; init; } = "";

    /// <summary>The provider vouches that the address is the person's own.</summary>
    public bool EmailVerified { get; init; }

    /// <summary>The name at a social network, with the network's name before it; empty for none.</summary>
    public string Handle { get; init; } = "";

    public string FullName { get; init; } = "";

    /// <summary>The name of the company; empty for none.</summary>
    public string Company { get; init; } = "";

    /// <summary>The contact lists that the claims put the person on.</summary>
    public IReadOnlyCollection<string> Lists { get; init; } = [];

    /// <summary>All that was received.</summary>
    public ReceivedClaims Claims { get; init; } = new();

    /// <summary>The provider's own name for the session, by which it ends it; null for none.</summary>
    public string? SessionIndex { get; init; }

    /// <summary>What the provider wants to see when the person logs out: an ID token, a name ID. Kept with the session; null for none.</summary>
    public string? LogOutHint { get; init; }
}
