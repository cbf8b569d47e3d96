using Fluid;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>What templates read of a shape: its own members, then its properties, then items and zones by name.</summary>
internal sealed class ShapeMembers : IMemberAccessor
{
    public static readonly ShapeMembers Instance = new();

    public object? Get(object obj, string name, TemplateContext ctx)
    {
        var shape = (IShape)obj;
        if (shape.Properties.TryGetValue(name, out var value))
        {
            return value;
        }

        return name switch
        {
            nameof(IShape.Items) => shape.Items,
            nameof(IShape.Metadata) => shape.Metadata,
            nameof(IShape.Id) => shape.Id,
            nameof(IShape.TagName) => shape.TagName,
            nameof(IShape.Classes) => shape.Classes,
            nameof(IShape.Attributes) => shape.Attributes,
            nameof(IShape.Properties) => shape.Properties,
            nameof(Shape.HasItems) => shape.HasItems(),
            _ => Named(shape, name),
        };
    }

    private static object? Named(IShape shape, string name) => shape switch
    {
        ZoneOnDemand => null,
        Shape plain => plain.Named(name) ?? plain.NormalizedNamed(name),
        _ => null,
    };
}
