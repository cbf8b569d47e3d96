using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.Routing;

/// <summary>
/// Lets a route match only where the first segment is the portal's slug of this moment, so that a new slug works at once.
/// </summary>
internal sealed class PortalSlugConstraint : IRouteConstraint
{
    public const string Name = "portalslug";

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection)
    {
        if (httpContext is null || values[routeKey] is not string slug)
        {
            return false;
        }

        if (routeDirection == RouteDirection.UrlGeneration)
        {
            return true;
        }

        var reading = httpContext.RequestServices.GetRequiredService<IPortalSettings>().GetAsync();

        // Routing is synchronous. The settings are in memory but for the first request after a change.
        var settings = reading.IsCompletedSuccessfully ? reading.Result : reading.AsTask().GetAwaiter().GetResult();

        return string.Equals(settings.Slug, slug, StringComparison.OrdinalIgnoreCase);
    }
}
