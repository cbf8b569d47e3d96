using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.DisplayManagement.Extensions;

public static class HttpContextExtensions
{
    /// <summary>The action context of the running action; outside of MVC one that is made for the request.</summary>
    public static ValueTask<ActionContext> GetActionContextAsync(this HttpContext httpContext)
    {
#pragma warning disable ASPDEPR006 // The accessor is how one learns of the running action from outside of it.
        var running = httpContext.RequestServices.GetService<IActionContextAccessor>()?.ActionContext;
#pragma warning restore ASPDEPR006
        return new(running ?? new ActionContext(httpContext, httpContext.GetRouteData(), new()));
    }
}
