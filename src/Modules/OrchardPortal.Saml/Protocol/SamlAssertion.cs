namespace OrchardPortal.Saml.Protocol;

/// <summary>What an identity provider says of somebody. It exists only after everything about it was checked.</summary>
internal sealed record SamlAssertion
{
    public required string Id { get; init; }

    public required SamlNameId NameId { get; init; }

    /// <summary>The provider's name of the session, which it logs out by; null when it does not say.</summary>
    public string? SessionIndex { get; init; }

    /// <summary>The request that this answers; null when nobody asked.</summary>
    public string? InResponseTo { get; init; }

    /// <summary>Nobody accepts the assertion from then on, so that it need not be remembered any longer.</summary>
    public required DateTimeOffset UsableUntil { get; init; }

    /// <summary>By name, and by friendly name where that is free.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes { get; init; }
}
