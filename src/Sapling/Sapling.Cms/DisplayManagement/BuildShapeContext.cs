using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

public abstract class BuildShapeContext : IBuildShapeContext
{
    protected BuildShapeContext(IShape shape, string groupId, IShapeFactory shapeFactory, IZoneHolding layout, IUpdateModel updater)
    {
        Shape = shape;
        GroupId = groupId;
        ShapeFactory = shapeFactory;
        Layout = layout;
        Updater = updater;
    }

    public IShape Shape { get; } = default!;

    public IShapeFactory ShapeFactory { get; } = default!;

    public object New { get; } = default!;

    public IZoneHolding Layout { get; set; } = default!;

    public string GroupId { get; } = default!;

    public string HtmlFieldPrefix { get; protected set; } = default!;

    public FindPlacementDelegate FindPlacement { get; set; } = default!;

    public IUpdateModel Updater { get; } = default!;

    public string DefaultZone { get; set; } = default!;

    public string DefaultPosition { get; set; } = default!;
}
