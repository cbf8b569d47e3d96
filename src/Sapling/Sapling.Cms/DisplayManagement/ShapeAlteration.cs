using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors;

public class ShapeAlteration
{
    public ShapeAlteration(string shapeType, IFeatureInfo feature, IList<Action<ShapeDescriptor>> configurations) { throw null!; }

    public string ShapeType { get; } = default!;

    public IFeatureInfo Feature { get; } = default!;

    public void Alter(ShapeDescriptor descriptor) => throw null!;
}
