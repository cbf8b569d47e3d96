using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement;

public abstract class BaseDisplayManager
{
    public BaseDisplayManager(IShapeFactory shapeFactory, IEnumerable<IShapePlacementProvider> placementProviders) { throw null!; }

    protected Task BindPlacementAsync(IBuildShapeContext context) => throw null!;

    protected ValueTask<IShape> CreateContentShapeAsync(string actualShapeType) => throw null!;
}
