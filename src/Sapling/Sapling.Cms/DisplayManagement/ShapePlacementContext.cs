namespace OrchardCore.DisplayManagement.Descriptors;

public class ShapePlacementContext
{
    public ShapePlacementContext(string shapeType, string displayType, string differentiator, IShape zoneShape)
    {
        ShapeType = shapeType;
        DisplayType = displayType;
        Differentiator = differentiator;
        ZoneShape = zoneShape;
    }

    public IShape ZoneShape { get; set; } = default!;

    public string ShapeType { get; set; } = default!;

    public string DisplayType { get; set; } = default!;

    public string Differentiator { get; set; } = default!;

    public string Source { get; set; } = default!;
}
