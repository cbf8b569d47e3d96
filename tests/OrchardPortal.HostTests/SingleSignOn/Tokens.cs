using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>Signed tokens, good and bad.</summary>
internal static class Tokens
{
    /// <summary>Seconds since 1970, so many minutes from now.</summary>
    public static long InMinutes(int minutes) => DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds();

    public static string Sign(IDictionary<string, object> claims, SecurityKey key, string algorithm) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(JsonSerializer.Serialize(claims), new SigningCredentials(key, algorithm));

    /// <summary>A token that says that nobody signed it.</summary>
    public static string Unsigned(IDictionary<string, object> claims, string algorithm = "none", string signature = "") =>
        $"{Encode(JsonSerializer.Serialize(new { alg = algorithm, typ = "JWT" }))}.{Encode(JsonSerializer.Serialize(claims))}.{signature}";

    /// <summary>A token that brings the key to check it with, as if that proved anything.</summary>
    public static string WithItsOwnKey(IDictionary<string, object> claims)
    {
        using var rsa = RSA.Create(2048);
        var key = rsa.ExportParameters(false);
        var jwk = new { kty = "RSA", n = WebEncoders.Base64UrlEncode(key.Modulus!), e = WebEncoders.Base64UrlEncode(key.Exponent!) };
        var text = $"{Encode(JsonSerializer.Serialize(new { alg = "RS256", typ = "JWT", jwk }))}.{Encode(JsonSerializer.Serialize(claims))}";
        return $"{text}.{WebEncoders.Base64UrlEncode(rsa.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>The same token with another claim in its body, and the signature of before.</summary>
    public static string Tamper(string token, string claim, object value)
    {
        var parts = token.Split('.');
        var claims = JsonSerializer.Deserialize<Dictionary<string, object>>(WebEncoders.Base64UrlDecode(parts[1]))!;
        claims[claim] = value;
        return $"{parts[0]}.{Encode(JsonSerializer.Serialize(claims))}.{parts[2]}";
    }

    private static string Encode(string text) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(text));
}
