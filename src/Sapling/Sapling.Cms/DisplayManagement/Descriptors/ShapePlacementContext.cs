namespace OrchardCore.DisplayManagement.Descriptors;

public class ShapePlacementContext
{
    public ShapePlacementContext(string shapeType, string? displayType, string? differentiator, IShape? zoneShape)
    {
        ShapeType = shapeType;
        DisplayType = displayType;
        Differentiator = differentiator;
        ZoneShape = zoneShape;
    }

    /// <summary>The shape that is being built, whose properties (such as the content item) filters look at.</summary>
    public IShape? ZoneShape { get; set; }

    public string ShapeType { get; set; }

    public string? DisplayType { get; set; }

    public string? Differentiator { get; set; }

    public string? Source { get; set; }
}
