namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

public class PlacementFile : Dictionary<string, PlacementNode[]>
{
}
