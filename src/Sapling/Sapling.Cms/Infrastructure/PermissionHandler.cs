using Microsoft.AspNetCore.Authorization;

namespace OrchardCore.Security.AuthorizationHandlers;

/// <summary>Grants what the visitor's own claims grant.</summary>
internal sealed class PermissionHandler : AuthorizationHandler<PermissionRequirement>
{
    private readonly IPermissionGrantingService _permissionGrantingService;

    public PermissionHandler(IPermissionGrantingService permissionGrantingService)
        => _permissionGrantingService = permissionGrantingService;

    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (!context.HasSucceeded && context.User?.Identity?.IsAuthenticated == true
            && _permissionGrantingService.IsGranted(requirement, context.User.Claims))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
