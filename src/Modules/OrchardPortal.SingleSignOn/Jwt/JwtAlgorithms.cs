using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace OrchardPortal.SingleSignOn.Jwt;

/// <summary>The algorithms of which a provider uses exactly one, each with keys of one sort (RFC 8725, section 3.1).</summary>
internal static class JwtAlgorithms
{
    public const string Hs256 = SecurityAlgorithms.HmacSha256;
    public const string Rs256 = SecurityAlgorithms.RsaSha256;
    public const string Es256 = SecurityAlgorithms.EcdsaSha256;

    /// <summary>Bytes: a shorter secret can be guessed from one token (RFC 7518, section 3.2).</summary>
    public const int MinSecretLength = 32;

    private const int MinRsaBits = 2048;

    public static IReadOnlyList<string> All { get; } = [Hs256, Rs256, Es256];

    /// <exception cref="ArgumentException">It is not a key of that algorithm, or too weak.</exception>
    public static SecurityKey KeyOf(string algorithm, string secret, string publicKey) => algorithm switch
    {
        Hs256 => Encoding.UTF8.GetByteCount(secret) >= MinSecretLength
            ? new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret))
            : throw new ArgumentException("The secret is too short.", nameof(secret)),
        Rs256 => Rsa(publicKey),
        Es256 => Ecdsa(publicKey),
        _ => throw new ArgumentException("There is no such algorithm.", nameof(algorithm)),
    };

    private static RsaSecurityKey Rsa(string pem)
    {
        try
        {
            using var rsa = RSA.Create();
            rsa.ImportFromPem(pem);
            return rsa.KeySize >= MinRsaBits ? new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: false)) : throw new ArgumentException("The key is too short.", nameof(pem));
        }
        catch (CryptographicException exception)
        {
            throw new ArgumentException("It is not an RSA key.", nameof(pem), exception);
        }
    }

    private static ECDsaSecurityKey Ecdsa(string pem)
    {
        try
        {
            using var read = ECDsa.Create();
            read.ImportFromPem(pem);
            // The key's algorithm lives as long as the key, which the caller keeps.
            return read.KeySize == 256 ? new ECDsaSecurityKey(ECDsa.Create(read.ExportParameters(includePrivateParameters: false))) : throw new ArgumentException("It is not on the curve P-256.", nameof(pem));
        }
        catch (CryptographicException exception)
        {
            throw new ArgumentException("It is not a key for ECDSA.", nameof(pem), exception);
        }
    }
}
