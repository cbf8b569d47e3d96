using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

public class Zones : Composite
{
    public Zones(ZoneHolding parent) { throw null!; }

    public Zones(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent) { throw null!; }

    public IShape this[string name] => throw null!;

    public bool IsNotEmpty(string name) => throw null!;

    public override bool TryGetMember(GetMemberBinder binder, out object result) => throw null!;

    protected override bool TryGetMemberImpl(string name, out object result) => throw null!;

    protected override bool TrySetMemberImpl(string name, object value) => throw null!;
}
