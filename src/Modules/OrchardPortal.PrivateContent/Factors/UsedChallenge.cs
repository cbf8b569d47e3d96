namespace OrchardPortal.PrivateContent.Factors;

/// <summary>A challenge that was answered.</summary>
/// <param name="Hash">What stands for the challenge.</param>
/// <param name="UntilUtc">When it would be too old anyhow.</param>
public sealed record UsedChallenge(string Hash, DateTime UntilUtc);
