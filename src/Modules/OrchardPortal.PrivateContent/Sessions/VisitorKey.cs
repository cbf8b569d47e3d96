using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>Tells pages of one account from those of another, and not whose they are.</summary>
internal static class VisitorKey
{
    /// <returns>Empty for guests.</returns>
    public static string Of(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true && user.FindFirstValue(ClaimTypes.NameIdentifier) is { } userId
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"visitor\n{userId}")))[..24]
            : string.Empty;
}
