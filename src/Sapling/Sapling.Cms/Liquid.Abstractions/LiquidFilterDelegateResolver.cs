using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;

namespace OrchardCore.Liquid;

/// <summary>Calls a filter that is a service of the rendering's scope.</summary>
public class LiquidFilterDelegateResolver<TLiquidFilter>
    where TLiquidFilter : class, ILiquidFilter
{
    public ValueTask<FluidValue> ResolveAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var liquid = LiquidTemplateContext.Of(context);
        return liquid.Services.GetRequiredService<TLiquidFilter>().ProcessAsync(input, arguments, liquid);
    }
}
