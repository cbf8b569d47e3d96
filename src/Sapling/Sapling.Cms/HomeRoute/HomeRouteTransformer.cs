using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Settings;

namespace OrchardCore.HomeRoute.Routing;

/// <summary>Sends a request for <c>/</c> to the page that the site settings name.</summary>
internal sealed class HomeRouteTransformer : DynamicRouteValueTransformer
{
    private readonly ISiteService _siteService;

    public HomeRouteTransformer(ISiteService siteService) => _siteService = siteService;

    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var homeRoute = (await _siteService.GetSiteSettingsAsync()).HomeRoute;

        // Routing keeps and changes what it is given; the settings are shared.
        return homeRoute.Count > 0 ? new RouteValueDictionary(homeRoute) : null!;
    }
}
