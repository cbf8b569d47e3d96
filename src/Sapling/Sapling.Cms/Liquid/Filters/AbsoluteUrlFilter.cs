using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Liquid;

namespace OrchardCore.Liquid.Filters;

internal sealed class AbsoluteUrlFilter(IHttpContextAccessor httpContextAccessor) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var address = input.ToStringValue();
        return string.IsNullOrWhiteSpace(address) ? input : new StringValue(LiquidUrls.Absolute(address, httpContextAccessor.HttpContext));
    }
}
