namespace OrchardPortal.PrivateContent.Services;

/// <summary>What an activation link stands for.</summary>
/// <param name="Email">The address that it was mailed to.</param>
/// <param name="Consent">What was accepted when signing up; null for invitations.</param>
public sealed record Activation(string Email, string FullName, string? ContactId, string? ReturnUrl, ConsentGiven? Consent);
