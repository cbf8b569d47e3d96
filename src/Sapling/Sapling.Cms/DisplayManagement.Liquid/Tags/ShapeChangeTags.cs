using Fluid;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Liquid.Tags;

/// <summary>Tags that change a shape before it is shown.</summary>
internal static class ShapeChangeTags
{
    public static void AddTo(FluidParser parser)
    {
        Add(parser, "shape_add_alternates", (shape, names) => shape.Metadata.Alternates.AddRange(names));
        Add(parser, "shape_clear_alternates", (shape, _) => shape.Metadata.Alternates.Clear());
        Add(parser, "shape_add_wrappers", (shape, names) => shape.Metadata.Wrappers.AddRange(names));
        Add(parser, "shape_clear_wrappers", (shape, _) => shape.Metadata.Wrappers.Clear());
        Add(parser, "shape_add_classes", AddClasses);
        Add(parser, "shape_clear_classes", (shape, _) => shape.Classes.Clear());
        Add(parser, "shape_clear_attributes", (shape, _) => shape.Attributes.Clear());
        Add(parser, "shape_type", (shape, names) => shape.Metadata.Type = names.FirstOrDefault() ?? shape.Metadata.Type);
        Add(parser, "shape_display_type", (shape, names) => shape.Metadata.DisplayType = names.FirstOrDefault());
        Add(parser, "shape_position", (shape, names) => shape.Metadata.Position = names.FirstOrDefault());
        Add(parser, "shape_tab", (shape, names) => shape.Metadata.Tab = names.FirstOrDefault());
        Add(parser, "shape_remove_item", (shape, names) => (shape as Shape)?.Remove(names.FirstOrDefault() ?? ""));
        Add(parser, "shape_remove_property", (shape, names) => shape.Properties.Remove(names.FirstOrDefault() ?? ""));
        AddNamed(parser, "shape_add_attributes", (shape, name, value) => shape.Attributes[name.Replace('_', '-')] = value.ToStringValue());
        AddNamed(parser, "shape_add_properties", (shape, name, value) => shape.Properties[LiquidArguments.ToPropertyName(name)] = value.ToObjectValue());
        AddNamed(parser, "shape_pager", (shape, name, value) => shape.Properties[LiquidArguments.ToPropertyName(name)] = value.ToObjectValue());

        // Nothing is cached here, so there is nothing to set.
        AddNamed(parser, "shape_cache", (_, _, _) => { });
    }

    private static void Add(FluidParser parser, string name, Action<IShape, IEnumerable<string>> change) =>
        parser.AddShapeTag(name, (shape, arguments, context) =>
        {
            change(shape, LiquidArguments.Names(arguments.At(0), context));
            return default;
        });

    private static void AddNamed(FluidParser parser, string name, Action<IShape, string, Fluid.Values.FluidValue> change) =>
        parser.AddShapeTag(name, (shape, arguments, _) =>
        {
            foreach (var argument in arguments.Names)
            {
                change(shape, argument, arguments[argument]);
            }

            return default;
        });

    private static void AddClasses(IShape shape, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            shape.Classes.Add(name);
        }
    }
}
