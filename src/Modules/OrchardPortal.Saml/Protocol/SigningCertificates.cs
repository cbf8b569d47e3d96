using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Reads the certificates of a provider as administrators paste them.</summary>
internal static class SigningCertificates
{
    private const int MinKeyLength = 2048;
    private const int MaxCount = 8;

    /// <summary>One PEM certificate after the other, or one as the bare Base64 that metadata has.</summary>
    /// <returns>Null when one cannot be read, or has no RSA key of 2048 bits or more.</returns>
    public static IReadOnlyList<X509Certificate2>? TryRead(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return [];
        }

        try
        {
            var certificates = new X509Certificate2Collection();

            if (text.Contains("-----BEGIN", StringComparison.Ordinal))
            {
                certificates.ImportFromPem(text);
            }
            else
            {
                certificates.Add(X509CertificateLoader.LoadCertificate(Convert.FromBase64String(text)));
            }

            return certificates.Count is > 0 and <= MaxCount && certificates.All(IsStrong) ? [.. certificates] : null;
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>All of them as PEM, each once.</summary>
    public static string Write(IEnumerable<X509Certificate2> certificates) =>
        string.Join('\n', certificates.DistinctBy(certificate => certificate.Thumbprint).Select(certificate => certificate.ExportCertificatePem()));

    private static bool IsStrong(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPublicKey();

        return key?.KeySize >= MinKeyLength;
    }
}
