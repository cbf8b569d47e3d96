using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>A zone that does not exist yet: empty to whoever reads it, made by the first item that is added.</summary>
public class ZoneOnDemand : Shape
{
    private readonly Func<ValueTask<IShape>> _zoneFactory;
    private readonly ZoneHolding _parent;
    private readonly string _potentialZoneName;

    public ZoneOnDemand(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent, string potentialZoneName)
    {
        _zoneFactory = zoneFactory;
        _parent = parent;
        _potentialZoneName = potentialZoneName;
    }

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = null;
        return true;
    }

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = null;
        return true;
    }

    public override string ToString() => string.Empty;

    public override async ValueTask<IShape> AddAsync(object? item, string? position)
    {
        if (item is null)
        {
            return _parent;
        }

        // Somebody else may have filled the zone since this place was handed out.
        if (!_parent.Properties.TryGetValue(_potentialZoneName, out var existing) || existing is not IShape zone)
        {
            zone = await _zoneFactory();
            zone.Properties["Parent"] = _parent;
            zone.Properties["ZoneName"] = _potentialZoneName;
            _parent.Properties[_potentialZoneName] = zone;
        }

        return await zone.AddAsync(item, position);
    }
}
