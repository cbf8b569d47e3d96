namespace OrchardCore.Security;

public class Role : IRole
{
    public string RoleName { get; set; } = default!;

    public string RoleDescription { get; set; } = default!;

    public string NormalizedRoleName { get; set; } = default!;

    public List<RoleClaim> RoleClaims { get; set; } = default!;

    public Role Clone() => throw null!;
}
