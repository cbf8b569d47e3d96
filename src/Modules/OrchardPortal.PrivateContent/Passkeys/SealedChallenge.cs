namespace OrchardPortal.PrivateContent.Passkeys;

/// <param name="State">What the handler must know when the answer comes: the challenge, among others.</param>
/// <param name="UserId">Who asked; empty for a login.</param>
/// <param name="Until">When it is too old.</param>
internal sealed record SealedChallenge(string State, string UserId, DateTimeOffset Until);
