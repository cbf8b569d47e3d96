using System.Security.Claims;

namespace OrchardCore.Security;

public class RoleClaim
{
    public RoleClaim(string type, string value) { throw null!; }

    public string ClaimType { get; set; } = default!;

    public string ClaimValue { get; set; } = default!;

    public static RoleClaim Create(string value) => throw null!;

    public Claim ToClaim() => throw null!;

    public RoleClaim Clone() => throw null!;

    public static implicit operator Claim(RoleClaim claim) => throw null!;
}
