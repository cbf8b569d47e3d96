namespace OrchardPortal.PrivateContent.Services;

/// <summary>What a token was issued for.</summary>
/// <param name="UserId">Whose it is; empty when there is no account yet.</param>
public sealed record TokenPayload(string UserId, IReadOnlyDictionary<string, string> Data);
