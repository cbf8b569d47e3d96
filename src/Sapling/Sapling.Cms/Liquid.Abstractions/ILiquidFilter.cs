using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>A filter that needs services; made once a scope.</summary>
public interface ILiquidFilter
{
    ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context);
}
