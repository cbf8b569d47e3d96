using System.Security.Claims;
using OrchardCore.Users.Models;

namespace OrchardPortal.Contacts.Accounts;

/// <summary>The name that an account itself holds: its claim <c>name</c> (OpenID Connect Core, 5.1).</summary>
public static class DisplayName
{
    public const string ClaimType = "name";

    public static string? Of(User user) => user.UserClaims.FirstOrDefault(claim => claim.ClaimType == ClaimType)?.ClaimValue is { Length: > 0 } name ? name : null;

    /// <summary>What whoever is logged in is called, else their user name.</summary>
    public static string Of(ClaimsPrincipal user) => user.FindFirstValue(ClaimType) is { Length: > 0 } name ? name : user.Identity?.Name ?? string.Empty;

    /// <summary>Gives an account another name; it is not saved here.</summary>
    /// <param name="user">The account.</param>
    /// <param name="name">Empty for none of its own.</param>
    public static void Put(User user, string name)
    {
        foreach (var former in user.UserClaims.Where(claim => claim.ClaimType == ClaimType).ToList())
        {
            user.UserClaims.Remove(former);
        }

        if (name.Length > 0)
        {
            user.UserClaims.Add(new UserClaim { ClaimType = ClaimType, ClaimValue = name });
        }
    }
}
