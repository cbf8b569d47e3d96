using System.Security.Claims;

namespace OrchardCore.Users.Models;

/// <summary>A claim that is stored with a user.</summary>
public class UserClaim
{
    public string ClaimType { get; set; } = string.Empty;

    public string ClaimValue { get; set; } = string.Empty;

    public Claim ToClaim() => new(ClaimType, ClaimValue);
}
