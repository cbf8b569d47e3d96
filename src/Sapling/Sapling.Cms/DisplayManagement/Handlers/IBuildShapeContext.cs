using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Handlers;

public interface IBuildShapeContext
{
    IShape Shape { get; }

    IShapeFactory ShapeFactory { get; }

    object New { get; }

    IZoneHolding? Layout { get; set; }

    string GroupId { get; }

    FindPlacementDelegate FindPlacement { get; set; }
}
