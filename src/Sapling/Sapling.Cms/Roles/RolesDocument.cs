using System.Collections.Frozen;
using OrchardCore.Data.Documents;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles.Models;

/// <summary>The document that holds all roles.</summary>
internal sealed class RolesDocument : Document
{
    // Once per version of the document, since the shared one is replaced, never changed: a check is then a look-up.
    private FrozenDictionary<string, FrozenSet<string>>? _permissionsByRole;

    public List<Role> Roles { get; set; } = [];

    /// <summary>Which stereotypes were applied already, so that what an administrator takes away does not come back.</summary>
    public HashSet<string> AppliedStereotypes { get; set; } = [];

    internal FrozenSet<string> PermissionsOf(string roleName)
    {
        _permissionsByRole ??= Roles
            .GroupBy(role => role.RoleName, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => PermissionNames(group.First()), StringComparer.OrdinalIgnoreCase);
        return _permissionsByRole.GetValueOrDefault(roleName, []);
    }

    private static FrozenSet<string> PermissionNames(Role role)
        => role.RoleClaims
            .Where(claim => claim.ClaimType == Permission.ClaimType)
            .Select(claim => claim.ClaimValue)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
