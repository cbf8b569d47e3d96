using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

public class ShapeTableBuilder
{
    public ShapeTableBuilder(IFeatureInfo feature, IReadOnlyCollection<string>? excludedFeatureIds = null) { throw null!; }

    public IReadOnlyCollection<string> ExcludedFeatureIds { get; } = default!;

    public ShapeAlterationBuilder Describe(string shapeType) => throw null!;

    public IEnumerable<ShapeAlteration> BuildAlterations() => throw null!;
}
