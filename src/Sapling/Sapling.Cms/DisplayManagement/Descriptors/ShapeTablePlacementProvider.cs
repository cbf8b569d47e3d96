using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.DisplayManagement.Descriptors;

public class ShapeTablePlacementProvider : IShapePlacementProvider
{
    public ShapeTablePlacementProvider(IShapeTableManager shapeTableManager, IThemeManager themeManager) { throw null!; }

    public Task<IPlacementInfoResolver> BuildPlacementInfoResolverAsync(IBuildShapeContext context) => throw null!;
}
