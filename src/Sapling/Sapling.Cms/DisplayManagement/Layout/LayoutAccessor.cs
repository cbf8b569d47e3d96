using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Layout;

/// <summary>Makes the page's layout when it is first wanted.</summary>
public class LayoutAccessor : ILayoutAccessor
{
    private readonly IShapeFactory _shapeFactory;
    private Task<IZoneHolding>? _layout;

    public LayoutAccessor(IShapeFactory shapeFactory) => _shapeFactory = shapeFactory;

    public Task<IZoneHolding> GetLayoutAsync() => _layout ??= CreateAsync();

    private async Task<IZoneHolding> CreateAsync() =>
        (IZoneHolding)await _shapeFactory.CreateAsync(
            "Layout",
            static factory => new(new ZoneHolding<IShapeFactory>(static factory => factory.CreateAsync("Zone"), factory)),
            _shapeFactory);
}
