using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

public abstract class BuildShapeContext : IBuildShapeContext
{
    protected BuildShapeContext(IShape shape, string? groupId, IShapeFactory shapeFactory, IZoneHolding? layout, IUpdateModel updater)
    {
        Shape = shape;
        GroupId = groupId ?? string.Empty;
        ShapeFactory = shapeFactory;
        Layout = layout;
        Updater = updater;
        HtmlFieldPrefix = string.Empty;
        FindPlacement = static (_, _, _, _) => null;
    }

    public IShape Shape { get; }

    public IShapeFactory ShapeFactory { get; }

    public object New => ShapeFactory.New;

    public IZoneHolding? Layout { get; set; }

    public string GroupId { get; }

    public string HtmlFieldPrefix { get; protected set; }

    public FindPlacementDelegate FindPlacement { get; set; }

    public IUpdateModel Updater { get; }

    /// <summary>Where a shape goes that neither its driver nor a placement file places; null: nowhere.</summary>
    public string? DefaultZone { get; set; }

    public string? DefaultPosition { get; set; }
}
