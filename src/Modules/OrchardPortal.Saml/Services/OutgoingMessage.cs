using System.Security.Cryptography.X509Certificates;

namespace OrchardPortal.Saml.Services;

/// <summary>How a message goes to a provider.</summary>
/// <param name="Label">What customers call the provider.</param>
/// <param name="Destination">The provider's address.</param>
/// <param name="IsPosted">As a form; otherwise in the address.</param>
/// <param name="Field"><c>SAMLRequest</c> or <c>SAMLResponse</c>.</param>
/// <param name="RelayState">Comes back with the answer; null for none.</param>
/// <param name="Certificate">Signs; null leaves the message unsigned.</param>
internal sealed record OutgoingMessage(string Label, string Destination, bool IsPosted, string Field, string? RelayState, X509Certificate2? Certificate)
{
    public const string Request = "SAMLRequest";
    public const string Response = "SAMLResponse";
}
