using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary><c>Zone-Footer.liquid</c> is for the zone <c>Footer</c>.</summary>
internal sealed class ZoneShapeAlternates : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Zone").OnDisplaying(static context =>
        {
            if (context.Shape.Properties.TryGetValue("ZoneName", out var name) && name is string zone)
            {
                context.Shape.Metadata.Alternates.Add($"Zone__{zone}");
            }
        });
        return ValueTask.CompletedTask;
    }
}
