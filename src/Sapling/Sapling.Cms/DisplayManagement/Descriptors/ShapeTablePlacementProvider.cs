using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>Placement as the shape table of the current theme has it: from placement files and table providers.</summary>
internal sealed class ShapeTablePlacementProvider(CurrentShapeTable currentTable) : IShapePlacementProvider
{
    public async Task<IPlacementInfoResolver> BuildPlacementInfoResolverAsync(IBuildShapeContext context) =>
        new Resolver(await currentTable.GetAsync());

    private sealed class Resolver(ShapeTable table) : IPlacementInfoResolver
    {
        public PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext) =>
            table.Descriptors.TryGetValue(placementContext.ShapeType, out var descriptor)
                ? descriptor.Placement(placementContext)
                : null;
    }
}
