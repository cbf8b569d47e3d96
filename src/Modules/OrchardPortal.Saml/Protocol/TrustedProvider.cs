using System.Security.Cryptography.X509Certificates;

namespace OrchardPortal.Saml.Protocol;

/// <summary>What we know of an identity provider. Nothing that a message says about its sender changes it.</summary>
/// <param name="EntityId">Its name.</param>
/// <param name="Certificates">Those that may sign; several while the provider changes from one to the next.</param>
internal sealed record TrustedProvider(string EntityId, IReadOnlyList<X509Certificate2> Certificates);
