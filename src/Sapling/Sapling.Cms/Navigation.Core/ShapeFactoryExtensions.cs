using Microsoft.AspNetCore.Routing;
using OrchardCore.Navigation;

namespace OrchardCore.DisplayManagement;

public static partial class ShapeFactoryExtensions
{
    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount) =>
        shapeFactory.PagerAsync(pager, totalItemCount, new RouteValueDictionary());

    public static ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount, RouteData routeData) =>
        shapeFactory.PagerAsync(pager, totalItemCount, routeData.Values);

    /// <param name="shapeFactory">Makes the shape.</param>
    /// <param name="pager">The page that is shown.</param>
    /// <param name="totalItemCount">On all pages.</param>
    /// <param name="routeValues">Goes into the links, besides what the address says already.</param>
    public static async ValueTask<IShape> PagerAsync(this IShapeFactory shapeFactory, Pager pager, int totalItemCount, RouteValueDictionary routeValues)
    {
        var shape = await shapeFactory.CreateAsync("Pager");
        shape.Properties["Page"] = pager.Page;
        shape.Properties["PageSize"] = pager.PageSize;
        shape.Properties["TotalItemCount"] = totalItemCount;
        shape.Properties["RouteValues"] = routeValues;
        return shape;
    }
}
