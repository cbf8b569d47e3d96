using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;
using OrchardPortal.Saml.Protocol;

namespace OrchardPortal.Tests.Saml;

/// <summary>Signs as an identity provider does, rightly or as a test wants it.</summary>
internal sealed record TestSignature
{
    public X509Certificate2 Key { get; init; } = SamlParties.ProviderKey;

    public string Method { get; init; } = SignatureAlgorithms.RsaSha256;

    public string Digest { get; init; } = SignatureAlgorithms.Sha256;

    public string Canonicalization { get; init; } = SignatureAlgorithms.Exclusive;

    public IReadOnlyList<Transform> Transforms { get; init; } = [new XmlDsigEnvelopedSignatureTransform(), new XmlDsigExcC14NTransform()];

    public string? Uri { get; init; }

    /// <summary>Signs the assertion, the response, or both.</summary>
    public string Sign(string xml, bool assertion = true, bool response = false)
    {
        var document = Load(xml);

        if (assertion)
        {
            Sign((XmlElement)document.GetElementsByTagName("Assertion", SamlNames.Assertion)[0]!);
        }

        if (response)
        {
            Sign(document.DocumentElement!);
        }

        return document.OuterXml;
    }

    public static XmlDocument Load(string xml)
    {
        var document = new XmlDocument { PreserveWhitespace = true };
        document.LoadXml(xml);

        return document;
    }

    private void Sign(XmlElement element)
    {
        var signedXml = new SignedXml(element) { SigningKey = Key.GetRSAPrivateKey() };
        signedXml.SignedInfo!.CanonicalizationMethod = Canonicalization;
        signedXml.SignedInfo.SignatureMethod = Method;

        var reference = new Reference(Uri ?? "#" + element.GetAttribute("ID")) { DigestMethod = Digest };
        foreach (var transform in Transforms)
        {
            reference.AddTransform(transform);
        }

        signedXml.AddReference(reference);
        signedXml.KeyInfo.AddClause(new KeyInfoX509Data(Key));
        signedXml.ComputeSignature();

        var issuer = element.ChildNodes.OfType<XmlElement>().First();
        element.InsertAfter(element.OwnerDocument.ImportNode(signedXml.GetXml(), deep: true), issuer);
    }
}
