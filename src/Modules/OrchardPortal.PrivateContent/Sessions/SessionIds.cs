using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>The id of a session, in the claim that OpenID Connect has for it.</summary>
internal static class SessionIds
{
    public const string Claim = SessionClaims.SessionId;

    public static string? Of(ClaimsPrincipal? user) => user?.FindFirstValue(Claim);

    public static string New() => WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(16));

    /// <summary>Replaces the id of the session.</summary>
    public static void Set(ClaimsIdentity identity, string sessionId)
    {
        foreach (var claim in identity.FindAll(Claim).ToList())
        {
            identity.RemoveClaim(claim);
        }

        identity.AddClaim(new Claim(Claim, sessionId));
    }

    /// <summary>Stands for a security stamp where that itself has no business.</summary>
    public static string StampOf(string? securityStamp) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(securityStamp ?? string.Empty)).AsSpan(0, 12));
}
