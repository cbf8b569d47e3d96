using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Makes the key pair that we sign and decrypt with. Its certificate signs itself: providers trust it because an administrator hands it over.</summary>
internal static class KeyPairs
{
    private const int KeyLength = 3072;

    /// <returns>Certificate and private key, as PEM.</returns>
    public static string Create(string name, DateTimeOffset now)
    {
        using var key = RSA.Create(KeyLength);
        var subject = new X500DistinguishedNameBuilder();
        subject.AddCommonName(name.Length > 64 ? name[..64] : name);

        var request = new CertificateRequest(subject.Build(), key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(10));

        return certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem();
    }

    public static X509Certificate2 Load(string pem) => X509Certificate2.CreateFromPem(pem, pem);
}
