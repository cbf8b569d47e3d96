using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Security.Services;

public static class RoleServiceExtensions
{
    public static Task<IEnumerable<string>> GetRoleNamesAsync(this IRoleService roleService) => throw null!;

    public static Task<IEnumerable<IRole>> GetAssignableRolesAsync(this IRoleService roleService) => throw null!;

    public static Task<IEnumerable<IRole>> GetAccessibleRolesAsync(this IRoleService roleService, IAuthorizationService authorizationService, ClaimsPrincipal user, Permission permission) => throw null!;
}
