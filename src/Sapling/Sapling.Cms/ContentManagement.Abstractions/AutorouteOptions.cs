using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement.Routing;

public class AutorouteOptions
{
    public RouteValueDictionary GlobalRouteValues { get; set; } = default!;

    public string ContentItemIdKey { get; set; } = default!;

    public string ContainedContentItemIdKey { get; set; } = default!;

    public string JsonPathKey { get; set; } = default!;
}
