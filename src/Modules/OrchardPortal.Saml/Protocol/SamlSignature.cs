using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Security.Cryptography.Xml;
using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Signs elements, and verifies the signatures of others.</summary>
internal static class SamlSignature
{
    /// <summary>
    /// Whether an element carries a signature, which then is valid: it covers exactly this element, and one of the certificates made it. A
    /// certificate that the message brings along counts for nothing.
    /// </summary>
    /// <exception cref="SamlException">There is a signature, and it is not valid.</exception>
    public static bool Verify(XmlElement element, IReadOnlyList<X509Certificate2> certificates)
    {
        if (SignatureShape.Of(element) is not { } signature)
        {
            return false;
        }

        try
        {
            var signedXml = new ElementSignedXml(element);
            signedXml.LoadXml(signature);

            foreach (var certificate in certificates)
            {
                using var key = certificate.GetRSAPublicKey();

                if (key is not null && signedXml.CheckSignature(key))
                {
                    return true;
                }
            }
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or XmlException)
        {
            throw new SamlException(SamlProblem.Signature, exception.Message, exception);
        }

        throw new SamlException(SamlProblem.Signature);
    }

    /// <summary>Signs the root of a document, and puts the signature where the schema wants it: behind the issuer, or first.</summary>
    public static void Sign(XmlDocument document, X509Certificate2 certificate)
    {
        var root = document.DocumentElement!;
        using var key = certificate.GetRSAPrivateKey();

        var signedXml = new ElementSignedXml(root) { SigningKey = key };
        signedXml.SignedInfo!.CanonicalizationMethod = SignatureAlgorithms.Exclusive;
        signedXml.SignedInfo.SignatureMethod = SignatureAlgorithms.RsaSha256;

        var reference = new Reference("#" + root.GetAttribute("ID")) { DigestMethod = SignatureAlgorithms.Sha256 };
        reference.AddTransform(new XmlDsigEnvelopedSignatureTransform());
        reference.AddTransform(new XmlDsigExcC14NTransform());
        signedXml.AddReference(reference);

        signedXml.KeyInfo = new KeyInfo();
        signedXml.KeyInfo.AddClause(new KeyInfoX509Data(certificate));
        signedXml.ComputeSignature();

        var signature = document.ImportNode(signedXml.GetXml(), deep: true);

        if (root.Child("Issuer", SamlNames.Assertion) is { } issuer)
        {
            root.InsertAfter(signature, issuer);
        }
        else
        {
            root.PrependChild(signature);
        }
    }
}
