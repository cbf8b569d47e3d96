namespace OrchardCore.DisplayManagement.Descriptors;

public interface IPlacementInfoResolver
{
    PlacementInfo? ResolvePlacement(ShapePlacementContext placementContext);
}
