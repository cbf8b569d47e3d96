using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Liquid.Filters;

/// <summary>Filters on <c>User</c>, which need nothing but the claims of the visitor.</summary>
internal static class UserFilters
{
    public static void AddTo(TemplateOptions options)
    {
        options.Filters.AddFilter("is_in_role", (_, arguments, context) =>
            BooleanValue.Create(User(context)?.IsInRole(arguments.At(0).ToStringValue()) == true));
        options.Filters.AddFilter("has_claim", (_, arguments, context) =>
            BooleanValue.Create(User(context)?.HasClaim(arguments.At(0).ToStringValue(), arguments.At(1).ToStringValue()) == true));
        options.Filters.AddFilter("user_id", (_, _, context) => Claim(context, ClaimTypes.NameIdentifier));
        options.Filters.AddFilter("user_email", (_, _, context) => Claim(context, ClaimTypes.Email));
    }

    private static ClaimsPrincipal? User(TemplateContext context) =>
        LiquidTemplateContext.Of(context).Services.GetRequiredService<IHttpContextAccessor>().HttpContext?.User;

    private static FluidValue Claim(TemplateContext context, string type) =>
        User(context)?.FindFirstValue(type) is { } value ? new StringValue(value) : NilValue.Instance;
}
