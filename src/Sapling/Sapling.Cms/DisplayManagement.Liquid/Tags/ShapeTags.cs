using Fluid;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.DisplayManagement.Liquid.Tags;

/// <summary>The tag <c>shape</c>: makes a shape and shows it at once.</summary>
internal static class ShapeTags
{
    public static void AddTo(FluidParser parser) => parser.AddTag("shape", async (arguments, writer, encoder, context) =>
    {
        var type = arguments.NamedOrAt("type", 0).ToStringValue();
        if (type.Length == 0)
        {
            throw new InvalidOperationException("The tag 'shape' needs the type of the shape.");
        }

        var shape = await context.Services.GetRequiredService<IShapeFactory>().CreateAsync(type);
        foreach (var name in arguments.Names)
        {
            var value = arguments[name];
            switch (name)
            {
                case "type" or "cache_id" or "cache_context" or "cache_tag" or "cache_dependency"
                    or "cache_expires_after" or "cache_expires_on" or "cache_expires_sliding":
                    break;
                case "id":
                    shape.Id = value.ToStringValue();
                    break;
                case "tag_name":
                    shape.TagName = value.ToStringValue();
                    break;
                case "class":
                    foreach (var className in LiquidArguments.Names(value, context))
                    {
                        shape.Classes.Add(className);
                    }

                    break;
                case "alternate":
                    shape.Metadata.Alternates.Add(value.ToStringValue());
                    break;
                case "wrapper":
                    shape.Metadata.Wrappers.Add(value.ToStringValue());
                    break;
                case "display_type":
                    shape.Metadata.DisplayType = value.ToStringValue();
                    break;
                default:
                    shape.Properties[LiquidArguments.ToPropertyName(name)] = value.ToObjectValue();
                    break;
            }
        }

        var html = await context.Services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape);
        await new HtmlContentValue(html).WriteToAsync(writer, encoder, context.CultureInfo);
    });
}
