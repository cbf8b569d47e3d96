using System.Security.Cryptography.X509Certificates;
using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>
/// Reads the metadata of an identity provider. Whoever imports it vouches for it: it is trusted because an administrator pasted it or named
/// its address, not because of a signature that anybody could have put on it.
/// </summary>
internal static class MetadataReader
{
    private const string Ns = SamlNames.Metadata;

    /// <exception cref="SamlException">It is no metadata of exactly one identity provider, or lacks what is needed.</exception>
    public static ProviderMetadata Read(string xml)
    {
        var root = SamlXml.ParseMetadata(xml.TrimStart('\uFEFF').Trim()).DocumentElement!;

        var providers = (root.Is("EntityDescriptor", Ns) ? [root] : root.Children("EntityDescriptor", Ns))
            .Where(entity => entity.Children("IDPSSODescriptor", Ns).Any())
            .ToList();

        if (providers.Count != 1 || providers[0].Attribute("entityID") is not { } entityId)
        {
            throw new SamlException(SamlProblem.WrongMessage, root.Name);
        }

        var role = providers[0].Children("IDPSSODescriptor", Ns).First();
        var certificates = Certificates(role);

        if (certificates.Count == 0)
        {
            throw new SamlException(SamlProblem.Signature, "no RSA certificate of 2048 bits or more");
        }

        return new ProviderMetadata
        {
            EntityId = entityId,
            SignOnRedirectUrl = Url(role, "SingleSignOnService", SamlNames.RedirectBinding),
            SignOnPostUrl = Url(role, "SingleSignOnService", SamlNames.PostBinding),
            LogoutRedirectUrl = Url(role, "SingleLogoutService", SamlNames.RedirectBinding),
            LogoutPostUrl = Url(role, "SingleLogoutService", SamlNames.PostBinding),
            WantsSignedRequests = role.GetAttribute("WantAuthnRequestsSigned") is "true" or "1",
            Certificates = SigningCertificates.Write(certificates),
        };
    }

    // One that says nothing of its use signs, too.
    private static List<X509Certificate2> Certificates(XmlElement role) =>
        [.. role.Children("KeyDescriptor", Ns)
            .Where(descriptor => descriptor.GetAttribute("use") != "encryption")
            .SelectMany(descriptor => descriptor.Descendants("X509Certificate", SamlNames.Signature))
            .SelectMany(certificate => SigningCertificates.TryRead(certificate.InnerText) ?? [])];

    private static string? Url(XmlElement role, string service, string binding) =>
        role.Children(service, Ns).FirstOrDefault(one => one.GetAttribute("Binding") == binding)?.GetAttribute("Location") is { } url
        && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("https" or "http")
            ? url
            : null;
}
