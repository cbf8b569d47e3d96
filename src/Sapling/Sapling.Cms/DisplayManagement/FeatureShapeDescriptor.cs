using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

public sealed class FeatureShapeDescriptor : ShapeDescriptor
{
    public FeatureShapeDescriptor(IFeatureInfo feature, string shapeType) { throw null!; }

    public IFeatureInfo Feature { get; } = default!;
}
