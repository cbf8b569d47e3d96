using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid.Filters;

/// <summary>Shows a shape as text, which is encoded when it is written.</summary>
internal sealed class ShapeStringifyFilter(IDisplayHelper displayHelper) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        input.ToObjectValue() is IShape shape
            ? new StringValue(new HtmlContentValue(await displayHelper.ShapeExecuteAsync(shape)).ToStringValue())
            : NilValue.Instance;
}
