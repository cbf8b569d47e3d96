using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Admin;

/// <summary>
/// Nobody reaches an action of the admin without the permission to enter it, whatever the action asks for besides.
/// A controller named <c>Admin</c> belongs to the admin without saying so.
/// </summary>
internal sealed class AdminFilter : IAsyncAuthorizationFilter
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        if (context.ActionDescriptor is not ControllerActionDescriptor action || !IsAdmin(action))
        {
            return;
        }

        AdminAttribute.Apply(context.HttpContext);
        if (action.EndpointMetadata.OfType<IAllowAnonymous>().Any())
        {
            return;
        }

        var user = context.HttpContext.User;
        var authorizationService = context.HttpContext.RequestServices.GetRequiredService<IAuthorizationService>();
        if (!await authorizationService.AuthorizeAsync(user, AdminPermissions.AccessAdminPanel))
        {
            context.Result = user.Identity?.IsAuthenticated == true ? new ForbidResult() : new ChallengeResult();
        }
    }

    private static bool IsAdmin(ControllerActionDescriptor action) =>
        action.ControllerName == "Admin" || action.FilterDescriptors.Any(static filter => filter.Filter is AdminAttribute);
}
