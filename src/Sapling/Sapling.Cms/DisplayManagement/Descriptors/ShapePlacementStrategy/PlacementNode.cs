namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

public class PlacementNode
{
    public string Location { get; set; } = default!;

    public string DisplayType { get; set; } = default!;

    public string Differentiator { get; set; } = default!;

    public string[] Alternates { get; set; } = default!;

    public string[] Wrappers { get; set; } = default!;

    public string ShapeType { get; set; } = default!;

    public IDictionary<string, object> Filters { get; set; } = default!;
}
