using System.Security.Claims;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security;

public class RoleClaim
{
    public RoleClaim()
    {
    }

    public RoleClaim(string type, string value)
    {
        ClaimType = type;
        ClaimValue = value;
    }

    public string ClaimType { get; set; } = string.Empty;

    public string ClaimValue { get; set; } = string.Empty;

    /// <summary>The claim that grants the permission of this name.</summary>
    public static RoleClaim Create(string value) => new(Permission.ClaimType, value);

    public Claim ToClaim() => new(ClaimType, ClaimValue);

    public RoleClaim Clone() => new(ClaimType, ClaimValue);

    public static implicit operator Claim(RoleClaim claim) => claim.ToClaim();
}
