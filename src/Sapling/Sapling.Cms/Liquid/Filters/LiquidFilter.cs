using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid.Filters;

/// <summary>Renders the input as a template, with the argument as its model.</summary>
internal sealed class LiquidFilter(ILiquidTemplateManager liquidTemplateManager, HtmlEncoder htmlEncoder) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        new StringValue(
            await liquidTemplateManager.RenderStringAsync(input.ToStringValue(), htmlEncoder, arguments.Count > 0 ? arguments.At(0) : null),
            false);
}
