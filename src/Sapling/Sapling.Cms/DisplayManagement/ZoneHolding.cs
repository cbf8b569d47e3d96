using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

public class ZoneHolding : Shape, IZoneHolding
{
    public ZoneHolding(Func<ValueTask<IShape>> zoneFactory) { throw null!; }

    public Zones Zones { get; } = default!;

    public override bool TryGetMember(GetMemberBinder binder, out object result) => throw null!;
}
