using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>
/// Decrypts an assertion that was encrypted for us. .NET's EncryptedXml is not used: it knows no AES-GCM and follows references and algorithms
/// that the message chooses. That something decrypts says nothing about who wrote it; the signature does.
/// </summary>
internal static class AssertionDecryptor
{
    private const string Ns = SamlNames.Encryption;
    private const int MaxKeys = 4;
    private const int BlockLength = 16;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <returns>The assertion, the root of a document of its own.</returns>
    /// <exception cref="SamlException">It could not be decrypted. The reason is one for all, so that nobody learns anything by trying.</exception>
    public static XmlElement Decrypt(XmlElement encryptedAssertion, X509Certificate2 certificate)
    {
        var data = encryptedAssertion.Child("EncryptedData", Ns) ?? throw new SamlException(SamlProblem.Decryption);
        var (keyLength, isAuthenticated) = EncryptionAlgorithms.Content(data.Child("EncryptionMethod", Ns));

        var wrapped = (data.Child("KeyInfo", SamlNames.Signature)?.Children("EncryptedKey", Ns) ?? [])
            .Concat(encryptedAssertion.Children("EncryptedKey", Ns))
            .Take(MaxKeys)
            .Select(key => (Padding: EncryptionAlgorithms.KeyTransport(key.Child("EncryptionMethod", Ns)), Value: CipherValue(key)))
            .ToList();

        using var privateKey = certificate.GetRSAPrivateKey() ?? throw new SamlException(SamlProblem.NotConfigured);

        foreach (var (padding, value) in wrapped)
        {
            if (TryRead(() => Parse(Content(privateKey.Decrypt(value, padding), CipherValue(data), keyLength, isAuthenticated))) is { } root)
            {
                return root;
            }
        }

        throw new SamlException(SamlProblem.Decryption);
    }

    private static XmlElement? TryRead(Func<XmlElement> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is CryptographicException or ArgumentException or SamlException)
        {
            return null;
        }
    }

    private static byte[] Content(byte[] key, byte[] cipher, int keyLength, bool isAuthenticated)
    {
        if (key.Length != keyLength)
        {
            throw new CryptographicException();
        }

        return isAuthenticated ? DecryptGcm(key, cipher) : DecryptCbc(key, cipher);
    }

    private static byte[] DecryptGcm(byte[] key, ReadOnlySpan<byte> cipher)
    {
        var plain = new byte[Math.Max(0, cipher.Length - NonceLength - TagLength)];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(cipher[..NonceLength], cipher[NonceLength..^TagLength], cipher[^TagLength..], plain);

        return plain;
    }

    // The last byte says how many were filled in; the others of those may be anything (ISO 10126).
    private static byte[] DecryptCbc(byte[] key, ReadOnlySpan<byte> cipher)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        var padded = aes.DecryptCbc(cipher[BlockLength..], cipher[..BlockLength], PaddingMode.None);

        return padded.Length > 0 && padded[^1] is > 0 and <= BlockLength ? padded[..^padded[^1]] : throw new CryptographicException();
    }

    private static XmlElement Parse(byte[] xml)
    {
        var root = SamlXml.ParseMessage(Encoding.UTF8.GetString(xml)).DocumentElement!;

        return root.Is("Assertion", SamlNames.Assertion) ? root : throw new SamlException(SamlProblem.Decryption);
    }

    private static byte[] CipherValue(XmlElement element)
    {
        var text = element.Child("CipherData", Ns)?.Child("CipherValue", Ns)?.InnerText ?? string.Empty;
        var bytes = new byte[text.Length];

        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : throw new SamlException(SamlProblem.Decryption);
    }
}
