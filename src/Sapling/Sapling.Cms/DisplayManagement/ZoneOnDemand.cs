using System.Dynamic;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

public class ZoneOnDemand : Shape
{
    public ZoneOnDemand(Func<ValueTask<IShape>> zoneFactory, ZoneHolding parent, string potentialZoneName) { throw null!; }

    public override bool TryGetMember(GetMemberBinder binder, out object result) => throw null!;

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result) => throw null!;

    public override bool TryInvokeMember(InvokeMemberBinder binder, object[] args, out object result) => throw null!;

    public override string ToString() => throw null!;

    public override bool TryConvert(ConvertBinder binder, out object result) => throw null!;

    public static bool operator ==(ZoneOnDemand _, object b) => throw null!;

    public static bool operator !=(ZoneOnDemand a, object b) => throw null!;

    public override bool Equals(object? obj) => throw null!;

    public override int GetHashCode() => throw null!;

    public override ValueTask<IShape> AddAsync(object item, string position) => throw null!;
}
