using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Roles;
using OrchardCore.Security;

namespace OrchardCore.Settings.Services;

/// <summary>Whoever set the site up, and every member of the administrators' role, has every permission.</summary>
internal sealed class SuperUserHandler : IAuthorizationHandler
{
    private readonly ISiteService _siteService;
    private readonly ISystemRoleProvider _systemRoles;

    public SuperUserHandler(ISiteService siteService, ISystemRoleProvider systemRoles)
    {
        _siteService = siteService;
        _systemRoles = systemRoles;
    }

    public async Task HandleAsync(AuthorizationHandlerContext context)
    {
        if (context.User?.Identity?.IsAuthenticated != true || !await IsSuperUserAsync(context.User))
        {
            return;
        }

        foreach (var requirement in context.PendingRequirements.OfType<PermissionRequirement>().ToArray())
        {
            context.Succeed(requirement);
        }
    }

    private async ValueTask<bool> IsSuperUserAsync(ClaimsPrincipal user)
    {
        if (user.IsInRole(_systemRoles.GetAdminRole().RoleName))
        {
            return true;
        }

        var superUser = (await _siteService.GetSiteSettingsAsync()).SuperUser;
        return !string.IsNullOrEmpty(superUser) && user.FindFirstValue(ClaimTypes.NameIdentifier) == superUser;
    }
}
