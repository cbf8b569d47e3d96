using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OrchardPortal.Saml.ViewModels;

namespace OrchardPortal.Saml.Services;

/// <summary>Shows certificates.</summary>
internal static class CertificateRows
{
    private static readonly TimeSpan _soon = TimeSpan.FromDays(30);

    public static CertificateRow Of(X509Certificate2 certificate, DateTime nowUtc)
    {
        var until = certificate.NotAfter.ToUniversalTime();
        var fingerprint = string.Join(':', certificate.GetCertHash(HashAlgorithmName.SHA256).Select(value => value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture)));

        return new CertificateRow(certificate.Subject, fingerprint, until, until <= nowUtc, until <= nowUtc + _soon);
    }
}
