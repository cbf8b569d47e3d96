using System.Security.Cryptography;

namespace OrchardPortal.Saml.Protocol;

/// <summary>The algorithms that a signature may use. All others are refused, SHA-1 and message authentication codes among them.</summary>
internal static class SignatureAlgorithms
{
    public const string RsaSha256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
    public const string RsaSha384 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384";
    public const string RsaSha512 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512";

    public const string Sha256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    public const string Sha384 = "http://www.w3.org/2001/04/xmldsig-more#sha384";
    public const string Sha512 = "http://www.w3.org/2001/04/xmlenc#sha512";

    public const string Exclusive = "http://www.w3.org/2001/10/xml-exc-c14n#";
    public const string ExclusiveWithComments = "http://www.w3.org/2001/10/xml-exc-c14n#WithComments";
    public const string Enveloped = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";

    public static bool IsDigest(string? name) => name is Sha256 or Sha384 or Sha512;

    public static bool IsCanonicalization(string? name) => name is Exclusive or ExclusiveWithComments;

    /// <summary>The hash of a signature; null when the algorithm is not allowed.</summary>
    public static HashAlgorithmName? HashOf(string? signature) => signature switch
    {
        RsaSha256 => HashAlgorithmName.SHA256,
        RsaSha384 => HashAlgorithmName.SHA384,
        RsaSha512 => HashAlgorithmName.SHA512,
        _ => null,
    };
}
