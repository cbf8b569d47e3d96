using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Liquid.Filters;

/// <summary><c>User | has_permission: "Name", resource</c>: whether the visitor may do that. An unknown permission is denied.</summary>
internal sealed class HasPermissionFilter(
    IAuthorizationService authorizationService,
    IPermissionService permissionService,
    IHttpContextAccessor httpContextAccessor) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var user = httpContextAccessor.HttpContext?.User;
        var permission = await permissionService.FindByNameAsync(arguments.At(0).ToStringValue());
        return BooleanValue.Create(user is not null
            && permission is not null
            && await authorizationService.AuthorizeAsync(user, permission, arguments.At(1).ToObjectValue()));
    }
}
