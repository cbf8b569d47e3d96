using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Settings;

namespace OrchardCore.CustomSettings.Services;

/// <summary>Opens the settings screen of a type to who may manage the settings of that type.</summary>
internal sealed class CustomSettingsAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded || requirement.Permission.Name != SettingsPermissions.ManageGroupSettings.Name || context.Resource is not string groupId)
        {
            return;
        }

        // Resolved late: the authorization service itself needs all handlers.
        var type = await services.GetRequiredService<CustomSettingsService>().GetSettingsTypeAsync(groupId);
        if (type is not null && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, CustomSettingsPermissions.For(type)))
        {
            context.Succeed(requirement);
        }
    }
}
