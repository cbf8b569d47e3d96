using System.Security.Claims;

namespace OrchardCore.Security.Permissions;

public class Permission
{
    public const string ClaimType = "Permission";

    public Permission(string name)
    {
        Name = name;
    }

    public Permission(string name, string description, bool isSecurityCritical = false)
    {
        Name = name;
        Description = description;
        IsSecurityCritical = isSecurityCritical;
    }

    public Permission(string name, string description, IEnumerable<Permission> impliedBy, bool isSecurityCritical = false)
    {
        Name = name;
        Description = description;
        ImpliedBy = impliedBy;
        IsSecurityCritical = isSecurityCritical;
    }

    public string Name { get; } = default!;

    public string Description { get; set; } = default!;

    public string Category { get; set; } = default!;

    public IEnumerable<Permission> ImpliedBy { get; } = default!;

    public bool IsSecurityCritical { get; }

    public static implicit operator Claim(Permission p) => throw null!;
}
