using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Ties a code to the browser's login (RFC 7636): whoever has the code alone can do nothing with it.</summary>
internal static class Pkce
{
    public const string Method = "S256";

    public static string ChallengeOf(string verifier) => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
}
