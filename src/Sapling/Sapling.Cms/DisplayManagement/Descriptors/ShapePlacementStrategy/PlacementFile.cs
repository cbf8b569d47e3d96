namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>A <c>placement.json</c>: rules by shape type, of which the last that applies has the last word.</summary>
public class PlacementFile : Dictionary<string, PlacementNode[]>
{
}
