using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using OrchardPortal.Saml.Protocol;

namespace OrchardPortal.Tests.Saml;

/// <summary>Encrypts an assertion as an identity provider does.</summary>
internal sealed record TestEncryption
{
    public X509Certificate2 Recipient { get; init; } = SamlParties.ServiceKey;

    public string Content { get; init; } = SamlNames.Encryption11 + "aes256-gcm";

    public string KeyTransport { get; init; } = SamlNames.Encryption + "rsa-oaep-mgf1p";

    public RSAEncryptionPadding Padding { get; init; } = RSAEncryptionPadding.OaepSHA1;

    public string KeyParameters { get; init; } = string.Empty;

    /// <summary>Puts the assertion of a response, as it stands, into an encrypted one.</summary>
    public string Encrypt(string xml)
    {
        var document = TestSignature.Load(xml);
        var assertion = document.GetElementsByTagName("Assertion", SamlNames.Assertion)[0]!;
        var holder = document.CreateElement("saml", "EncryptedAssertion", SamlNames.Assertion);
        holder.InnerXml = Data(assertion.OuterXml);
        assertion.ParentNode!.ReplaceChild(holder, assertion);

        return document.OuterXml;
    }

    private string Data(string plain)
    {
        var key = RandomNumberGenerator.GetBytes(Content.Contains("256", StringComparison.Ordinal) ? 32 : 16);
        using var rsa = Recipient.GetRSAPublicKey()!;
        var cipher = Content.EndsWith("gcm", StringComparison.Ordinal) ? Gcm(key, Encoding.UTF8.GetBytes(plain)) : Cbc(key, Encoding.UTF8.GetBytes(plain));

        return $"""
            <xenc:EncryptedData xmlns:xenc="{SamlNames.Encryption}" Type="http://www.w3.org/2001/04/xmlenc#Element">
              <xenc:EncryptionMethod Algorithm="{Content}"/>
              <ds:KeyInfo xmlns:ds="{SamlNames.Signature}"><xenc:EncryptedKey><xenc:EncryptionMethod Algorithm="{KeyTransport}">{KeyParameters}</xenc:EncryptionMethod>
                <xenc:CipherData><xenc:CipherValue>{Convert.ToBase64String(rsa.Encrypt(key, Padding))}</xenc:CipherValue></xenc:CipherData></xenc:EncryptedKey></ds:KeyInfo>
              <xenc:CipherData><xenc:CipherValue>{Convert.ToBase64String(cipher)}</xenc:CipherValue></xenc:CipherData>
            </xenc:EncryptedData>
            """;
    }

    private static byte[] Gcm(byte[] key, byte[] plain)
    {
        var nonce = RandomNumberGenerator.GetBytes(12);
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        using var aes = new AesGcm(key, 16);
        aes.Encrypt(nonce, plain, cipher, tag);

        return [.. nonce, .. cipher, .. tag];
    }

    private static byte[] Cbc(byte[] key, byte[] plain)
    {
        using var aes = Aes.Create();
        aes.Key = key;

        return [.. aes.IV, .. aes.EncryptCbc(plain, aes.IV, PaddingMode.ISO10126)];
    }
}
