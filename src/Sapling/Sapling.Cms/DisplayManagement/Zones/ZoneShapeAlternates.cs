using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Zones;

public class ZoneShapeAlternates : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder) => throw null!;
}
