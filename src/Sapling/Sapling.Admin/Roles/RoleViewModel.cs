using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Sapling.Admin.Roles;

/// <summary>A role and all that it could allow, by category.</summary>
public class RoleViewModel
{
    private readonly HashSet<string> _granted;

    public RoleViewModel(Role role, bool isAdminRole, IEnumerable<Permission> permissions)
    {
        Role = role;
        IsAdminRole = isAdminRole;
        Groups = [.. permissions.GroupBy(permission => permission.Category ?? string.Empty).OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)];
        _granted = role.RoleClaims.Where(claim => claim.ClaimType == Permission.ClaimType).Select(claim => claim.ClaimValue).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public Role Role { get; }

    public bool IsAdminRole { get; }

    public IReadOnlyList<IGrouping<string, Permission>> Groups { get; }

    public bool IsGranted(Permission permission) => _granted.Contains(permission.Name);

    /// <summary>Whether another permission of the role gives this one.</summary>
    public bool IsImplied(Permission permission) => !IsGranted(permission) && permission.GrantedBy.Overlaps(_granted);
}
