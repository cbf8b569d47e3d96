using Fluid;
using Fluid.Values;
using OrchardCore.Modules.Services;

namespace OrchardCore.Liquid.Filters;

internal sealed class SlugifyFilter(ISlugService slugService) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        new StringValue(slugService.Slugify(input.ToStringValue()));
}
