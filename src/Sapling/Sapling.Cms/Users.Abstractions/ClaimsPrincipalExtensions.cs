using System.Security.Claims;

namespace OrchardCore.Users;

public static class ClaimsPrincipalExtensions
{
    public static IEnumerable<SerializableClaim> GetSerializableClaims(this ClaimsPrincipal principal) => throw null!;
}
