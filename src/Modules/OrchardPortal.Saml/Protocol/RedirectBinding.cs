using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Messages in a query string. The signature stands beside the message and covers the query as it was written.</summary>
internal static class RedirectBinding
{
    /// <summary>The address to send the browser to.</summary>
    /// <param name="field"><c>SAMLRequest</c> or <c>SAMLResponse</c>.</param>
    /// <param name="certificate">Signs; null leaves the message unsigned.</param>
    public static string Url(string destination, string field, string xml, string? relayState, X509Certificate2? certificate)
    {
        var query = field + "=" + Uri.EscapeDataString(SamlEncoding.Deflate(xml));

        if (relayState is { Length: > 0 })
        {
            query += "&RelayState=" + Uri.EscapeDataString(relayState);
        }

        if (certificate is not null)
        {
            query += "&SigAlg=" + Uri.EscapeDataString(SignatureAlgorithms.RsaSha256);
            using var key = certificate.GetRSAPrivateKey()!;
            var signature = key.SignData(Encoding.UTF8.GetBytes(query), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            query += "&Signature=" + Uri.EscapeDataString(Convert.ToBase64String(signature));
        }

        return destination + (destination.Contains('?', StringComparison.Ordinal) ? '&' : '?') + query;
    }

    /// <summary>Whether the query is signed by one of the certificates.</summary>
    /// <param name="query">As it came, escapes and all: another way to escape the same would be another text.</param>
    /// <exception cref="SamlException">There is a signature, and it is not valid; or a parameter comes twice.</exception>
    public static bool Verify(string query, string field, IReadOnlyList<X509Certificate2> certificates)
    {
        var parameters = Parameters(query);

        if (!parameters.TryGetValue("Signature", out var signature) || !parameters.TryGetValue("SigAlg", out var algorithm) || !parameters.ContainsKey(field))
        {
            return false;
        }

        var hash = SignatureAlgorithms.HashOf(Uri.UnescapeDataString(algorithm.Replace("+", "%20", StringComparison.Ordinal)))
            ?? throw new SamlException(SamlProblem.Algorithm, algorithm);
        var signed = string.Join('&', new[] { field, "RelayState", "SigAlg" }.Where(parameters.ContainsKey).Select(name => name + "=" + parameters[name]));
        var bytes = new byte[signature.Length];

        if (Convert.TryFromBase64String(Uri.UnescapeDataString(signature), bytes, out var length)
            && certificates.Any(certificate => IsValid(certificate, Encoding.UTF8.GetBytes(signed), bytes[..length], hash)))
        {
            return true;
        }

        throw new SamlException(SamlProblem.Signature);
    }

    private static bool IsValid(X509Certificate2 certificate, byte[] signed, byte[] signature, HashAlgorithmName hash)
    {
        using var key = certificate.GetRSAPublicKey();

        return key is not null && key.VerifyData(signed, signature, hash, RSASignaturePadding.Pkcs1);
    }

    private static Dictionary<string, string> Parameters(string query)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var part in query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);

            if (!parameters.TryAdd(at < 0 ? part : part[..at], at < 0 ? string.Empty : part[(at + 1)..]))
            {
                throw new SamlException(SamlProblem.NotReadable, "A parameter comes twice");
            }
        }

        return parameters;
    }
}
