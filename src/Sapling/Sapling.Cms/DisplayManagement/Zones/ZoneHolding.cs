using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A shape with zones; a zone is made when something is put into it.</summary>
public class ZoneHolding : Shape, IZoneHolding
{
    private readonly Func<ValueTask<IShape>>? _zoneFactory;
    private Zones? _zones;

    public ZoneHolding(Func<ValueTask<IShape>> zoneFactory) => _zoneFactory = zoneFactory;

    protected ZoneHolding()
    {
    }

    public Zones Zones => _zones ??= new(this);

    internal virtual ValueTask<IShape> CreateZoneAsync() =>
        _zoneFactory?.Invoke() ?? throw new InvalidOperationException("This shape does not know how to make its zones.");

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        var name = binder.Name;
        if (_properties.TryGetValue(name, out result))
        {
            return true;
        }

        result = Named(name) ?? Zones[name];
        return true;
    }
}
