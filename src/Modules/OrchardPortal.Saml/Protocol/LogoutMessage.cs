namespace OrchardPortal.Saml.Protocol;

/// <summary>What an identity provider says about logging out, after its signature was checked.</summary>
internal sealed record LogoutMessage
{
    public required string Id { get; init; }

    /// <summary>Whom to log out; null in an answer.</summary>
    public SamlNameId? NameId { get; init; }

    /// <summary>Which of the subject's sessions; none means all.</summary>
    public IReadOnlyList<string> SessionIndexes { get; init; } = [];

    /// <summary>The request of ours that this answers; null in a request.</summary>
    public string? InResponseTo { get; init; }

    /// <summary>In an answer that tells of a failure: which; else null.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether we are asked to log somebody out, and must answer.</summary>
    public bool IsRequest => NameId is not null;
}
