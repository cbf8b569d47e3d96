namespace OrchardPortal.SingleSignOn.Services;

/// <summary>What a session remembers of the provider that vouched for it.</summary>
/// <param name="ProviderId">Which provider.</param>
/// <param name="UserId">Whose session it is.</param>
/// <param name="Subject">Who it is for the provider.</param>
/// <param name="SessionIndex">The provider's own name for the session; null for none.</param>
/// <param name="LogOutHint">What the provider wants to see at logging out; null for none.</param>
public sealed record ExternalSession(string ProviderId, string UserId, string Subject, string? SessionIndex, string? LogOutHint)
{
    /// <summary>Where the cookie's properties have it, as JSON.</summary>
    public const string ItemName = "sso";
}
