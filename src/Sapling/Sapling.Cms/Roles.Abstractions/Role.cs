namespace OrchardCore.Security;

/// <summary>A named set of permissions that users are given.</summary>
public class Role : IRole
{
    public string RoleName { get; set; } = string.Empty;

    public string? RoleDescription { get; set; }

    public string? NormalizedRoleName { get; set; }

    /// <summary>What the role grants: claims of the type <c>Permission</c> and others.</summary>
    public List<RoleClaim> RoleClaims { get; set; } = [];

    public Role Clone() => new()
    {
        RoleName = RoleName,
        RoleDescription = RoleDescription,
        NormalizedRoleName = NormalizedRoleName,
        RoleClaims = RoleClaims.ConvertAll(claim => claim.Clone()),
    };
}
