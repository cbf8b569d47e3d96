using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Models;

/// <summary>What somebody signs up with, once it is known to be in order.</summary>
/// <param name="Email">As <c>EmailAddress.Normalize</c> gives it.</param>
/// <param name="Password">Only where no activation is asked for.</param>
/// <param name="Consent">What was accepted; null where nothing has to be.</param>
public sealed record SignUp(string Email, string FullName, string? Password, ConsentGiven? Consent, string? ReturnUrl);
