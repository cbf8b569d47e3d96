using System.Security.Cryptography.X509Certificates;

namespace OrchardPortal.Saml.Protocol;

/// <summary>We, as one identity provider knows us.</summary>
/// <param name="EntityId">Our name; assertions must be meant for it.</param>
/// <param name="AssertionUrl">Where assertions are posted to; they must name it.</param>
/// <param name="LogoutUrl">Where messages about logging out are sent to.</param>
/// <param name="Certificate">Our key pair, to sign and to decrypt with.</param>
internal sealed record ServiceProvider(string EntityId, string AssertionUrl, string LogoutUrl, X509Certificate2 Certificate);
