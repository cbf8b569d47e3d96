using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Layout;

public class LayoutAccessor : ILayoutAccessor
{
    public LayoutAccessor(IShapeFactory shapeFactory) { throw null!; }

    public Task<IZoneHolding> GetLayoutAsync() => throw null!;
}
