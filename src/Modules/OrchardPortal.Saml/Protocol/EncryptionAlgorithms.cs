using System.Security.Cryptography;
using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>The algorithms that an assertion may be encrypted with. RSA with PKCS #1 v1.5 is not among them: it lets strangers decrypt by asking.</summary>
internal static class EncryptionAlgorithms
{
    private const string OaepMgf1 = SamlNames.Encryption + "rsa-oaep-mgf1p";
    private const string Oaep = SamlNames.Encryption11 + "rsa-oaep";
    private const string Sha1 = "http://www.w3.org/2000/09/xmldsig#sha1";

    /// <summary>How a key is wrapped.</summary>
    /// <exception cref="SamlException">In a way that is not allowed, or that .NET cannot do (two different hashes).</exception>
    public static RSAEncryptionPadding KeyTransport(XmlElement? method)
    {
        var hash = method?.Child("DigestMethod", SamlNames.Signature)?.GetAttribute("Algorithm") ?? Sha1;
        var mask = method?.Child("MGF", SamlNames.Encryption11)?.GetAttribute("Algorithm") ?? SamlNames.Encryption11 + "mgf1sha1";
        var parameters = method?.Child("OAEPparams", SamlNames.Encryption)?.InnerText.Trim() ?? string.Empty;

        if (parameters.Length == 0 && method?.GetAttribute("Algorithm") is (OaepMgf1 or Oaep))
        {
            // SHA-1 is sound here: nothing rests on its collisions.
            switch (hash, mask)
            {
                case (Sha1, SamlNames.Encryption11 + "mgf1sha1"):
                    return RSAEncryptionPadding.OaepSHA1;
                case (SignatureAlgorithms.Sha256, SamlNames.Encryption11 + "mgf1sha256"):
                    return RSAEncryptionPadding.OaepSHA256;
                case (SignatureAlgorithms.Sha512, SamlNames.Encryption11 + "mgf1sha512"):
                    return RSAEncryptionPadding.OaepSHA512;
            }
        }

        throw new SamlException(SamlProblem.Algorithm, method?.OuterXml);
    }

    /// <summary>The length of the key in bytes, and whether the cipher also authenticates (GCM) or does not (CBC).</summary>
    /// <exception cref="SamlException">The algorithm is not allowed.</exception>
    public static (int KeyLength, bool IsAuthenticated) Content(XmlElement? method) => method?.GetAttribute("Algorithm") switch
    {
        SamlNames.Encryption + "aes128-cbc" => (16, false),
        SamlNames.Encryption + "aes192-cbc" => (24, false),
        SamlNames.Encryption + "aes256-cbc" => (32, false),
        SamlNames.Encryption11 + "aes128-gcm" => (16, true),
        SamlNames.Encryption11 + "aes192-gcm" => (24, true),
        SamlNames.Encryption11 + "aes256-gcm" => (32, true),
        var other => throw new SamlException(SamlProblem.Algorithm, other),
    };
}
