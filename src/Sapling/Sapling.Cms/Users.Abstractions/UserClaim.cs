using System.Security.Claims;

namespace OrchardCore.Users.Models;

public class UserClaim
{
    public string ClaimType { get; set; } = default!;

    public string ClaimValue { get; set; } = default!;

    public Claim ToClaim() => throw null!;
}
