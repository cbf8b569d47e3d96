using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security.Services;

public static class RoleServiceExtensions
{
    public static async Task<IEnumerable<string>> GetRoleNamesAsync(this IRoleService roleService)
        => (await roleService.GetRolesAsync()).Select(role => role.RoleName).Order(StringComparer.OrdinalIgnoreCase);

    /// <summary>The roles that can be given to a user: everyone has Anonymous and Authenticated without being given them.</summary>
    public static async Task<IEnumerable<IRole>> GetAssignableRolesAsync(this IRoleService roleService)
        => (await roleService.GetRolesAsync()).Where(role =>
            !role.RoleName.Equals(OrchardCoreConstants.Roles.Anonymous, StringComparison.OrdinalIgnoreCase)
            && !role.RoleName.Equals(OrchardCoreConstants.Roles.Authenticated, StringComparison.OrdinalIgnoreCase));

    /// <summary>The assignable roles for each of which the user has the permission.</summary>
    public static async Task<IEnumerable<IRole>> GetAccessibleRolesAsync(this IRoleService roleService, IAuthorizationService authorizationService, ClaimsPrincipal user, Permission permission)
    {
        var roles = new List<IRole>();
        foreach (var role in await roleService.GetAssignableRolesAsync())
        {
            if (await authorizationService.AuthorizeAsync(user, permission, role))
            {
                roles.Add(role);
            }
        }

        return roles;
    }
}
