using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

/// <summary>What display managers share: the shape with zones that drivers fill, and where the drivers' shapes go.</summary>
public abstract class BaseDisplayManager
{
    private readonly IShapeFactory _shapeFactory;
    private readonly IEnumerable<IShapePlacementProvider> _placementProviders;

    public BaseDisplayManager(IShapeFactory shapeFactory, IEnumerable<IShapePlacementProvider> placementProviders)
    {
        _shapeFactory = shapeFactory;
        _placementProviders = placementProviders;
    }

    protected async Task BindPlacementAsync(IBuildShapeContext context)
    {
        var resolvers = new List<IPlacementInfoResolver>(2);
        foreach (var provider in _placementProviders)
        {
            resolvers.Add(await provider.BuildPlacementInfoResolverAsync(context));
        }

        context.FindPlacement = (shapeType, differentiator, displayType, displayContext) =>
        {
            var placement = new ShapePlacementContext(ShapeTypeNames.Base(shapeType), displayType, differentiator, displayContext.Shape);
            PlacementInfo? found = null;
            foreach (var resolver in resolvers)
            {
                found = found.Combine(resolver.ResolvePlacement(placement));
            }

            return found;
        };
    }

    protected ValueTask<IShape> CreateContentShapeAsync(string actualShapeType) =>
        _shapeFactory.CreateAsync(
            actualShapeType,
            static factory => new(new ZoneHolding<IShapeFactory>(static factory => factory.CreateAsync("ContentZone"), factory)),
            _shapeFactory);
}
