using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Roles.Models;
using OrchardCore.Roles.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Roles;

/// <summary>Grants what a role of the visitor grants; everyone has either the role Authenticated or Anonymous.</summary>
internal sealed class RolesPermissionsHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly RolesDocuments _documents;

    public RolesPermissionsHandler(RolesDocuments documents) => _documents = documents;

    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (!context.HasSucceeded && IsGranted(await _documents.GetAsync(), context.User, requirement.Permission))
        {
            context.Succeed(requirement);
        }
    }

    private static bool IsGranted(RolesDocument document, ClaimsPrincipal? user, Permission permission)
    {
        if (user?.Identity?.IsAuthenticated != true)
        {
            return IsGranted(document, OrchardCoreConstants.Roles.Anonymous, permission);
        }

        if (IsGranted(document, OrchardCoreConstants.Roles.Authenticated, permission))
        {
            return true;
        }

        foreach (var identity in user.Identities)
        {
            foreach (var claim in identity.Claims)
            {
                if (claim.Type == identity.RoleClaimType && IsGranted(document, claim.Value, permission))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsGranted(RolesDocument document, string role, Permission permission)
    {
        var granted = document.PermissionsOf(role);
        if (granted.Count == 0)
        {
            return false;
        }

        foreach (var name in permission.GrantedBy)
        {
            if (granted.Contains(name))
            {
                return true;
            }
        }

        return false;
    }
}
