using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.Portal.Controllers;
using OrchardPortal.Portal.Services;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Filters;

/// <summary>
/// Marks what customers reach in the portal, and is its door. It asks them to log in, unless the action allows anonymous visitors, and closes
/// the portal while it is off (requirements 6 and 10). Every controller below the portal's slug carries it in place of <c>[Authorize]</c>,
/// which would ask for a login where there is nothing to see.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class PortalPageAttribute : Attribute, IAsyncAuthorizationFilter, IAsyncActionFilter, IOrderedFilter
{
    // Before anything reads what was sent.
    public int Order => -2000;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method) && await services.GetRequiredService<PortalViewer>().ViewAsync() is not null)
        {
            // Whoever looks through a customer's eyes writes nothing.
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
        else if ((await services.GetRequiredService<IPortalSettings>().GetAsync()).Enabled)
        {
            if (http.User.Identity?.IsAuthenticated == true || http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is null)
            {
                context.Result = await RefuseAsync(http);
            }
        }
        else if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status503ServiceUnavailable);
        }
    }

    // Asked anew for every page: whoever may not come in any more is out at once.
    private static async Task<IActionResult?> RefuseAsync(HttpContext http) =>
        http.User.Identity?.IsAuthenticated == true
        && await http.RequestServices.GetRequiredService<IAccessGate>().MayAsync((await http.RequestServices.GetRequiredService<IDomainSettings>().GetAsync()).Rule)
            ? null
            : AccessRefusal.Of(http);

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        var services = http.RequestServices;

        if (context.Controller is not PortalPreviewController && await services.GetRequiredService<PortalViewer>().ViewAsync() is not null)
        {
            await services.GetRequiredService<PortalViewBanner>().AddAsync();
        }

        // Guests' forms are found by those who need them; no page of the portal is for search engines.
        http.Response.Headers["X-Robots-Tag"] = "noindex";

        if ((await services.GetRequiredService<IPortalSettings>().GetAsync()).Enabled)
        {
            await next();

            return;
        }

        var closedPortal = services.GetRequiredService<ClosedPortal>();

        if (http.User.Identity?.IsAuthenticated == true && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(http.User, PortalPermissions.PreviewPortal))
        {
            await closedPortal.AddBannerAsync();
            await next();

            return;
        }

        // Here and not before: the filters that give a page its menu only run once there is an action.
        context.Result = new ViewResult
        {
            ViewName = "Shape",
            StatusCode = StatusCodes.Status503ServiceUnavailable,
            ViewData = new ViewDataDictionary(((Controller)context.Controller).ViewData) { Model = await closedPortal.PageAsync() },
        };
    }
}
