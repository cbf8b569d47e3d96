using Microsoft.AspNetCore.Routing;

namespace OrchardCore.ContentManagement;

public class ContentItemMetadata
{
    public readonly IList<GroupInfo> DisplayGroupInfo = default!;

    public readonly IList<GroupInfo> EditorGroupInfo = default!;

    public RouteValueDictionary DisplayRouteValues { get; set; } = default!;

    public RouteValueDictionary EditorRouteValues { get; set; } = default!;

    public RouteValueDictionary CreateRouteValues { get; set; } = default!;

    public RouteValueDictionary RemoveRouteValues { get; set; } = default!;

    public RouteValueDictionary AdminRouteValues { get; set; } = default!;
}
