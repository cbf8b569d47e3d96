using System.Security.Claims;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Microsoft.AspNetCore.Authorization;

public static partial class AuthorizationServiceExtensions
{
    public static Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal? user, Permission permission)
        => service.AuthorizeAsync(user, permission, resource: null);

    /// <param name="resource">What the permission is asked for, such as a content item or its type; null asks in general.</param>
    public static async Task<bool> AuthorizeAsync(this IAuthorizationService service, ClaimsPrincipal? user, Permission permission, object? resource)
        => user is not null
            && (await service.AuthorizeAsync(user, resource, new PermissionRequirement(permission))).Succeeded;
}
