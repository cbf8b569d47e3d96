using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid.Filters;

/// <summary>Makes a shape of the type that the input names, with the arguments as its properties.</summary>
internal sealed class NewShapeFilter(IShapeFactory shapeFactory) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var shape = await shapeFactory.CreateAsync(input.ToStringValue());
        foreach (var name in arguments.Names)
        {
            shape.Properties[LiquidArguments.ToPropertyName(name)] = arguments[name].ToObjectValue();
        }

        return new ObjectValue(shape);
    }
}
