using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

public class ShapeTableBuilder
{
    private readonly IFeatureInfo _feature;
    private readonly List<ShapeAlterationBuilder> _builders = [];

    public ShapeTableBuilder(IFeatureInfo feature, IReadOnlyCollection<string>? excludedFeatureIds = null)
    {
        _feature = feature;
        ExcludedFeatureIds = excludedFeatureIds ?? [];
    }

    public IReadOnlyCollection<string> ExcludedFeatureIds { get; }

    public ShapeAlterationBuilder Describe(string shapeType)
    {
        var builder = new ShapeAlterationBuilder(_feature, shapeType);
        _builders.Add(builder);
        return builder;
    }

    public IEnumerable<ShapeAlteration> BuildAlterations() => _builders.Select(builder => builder.Build());
}
