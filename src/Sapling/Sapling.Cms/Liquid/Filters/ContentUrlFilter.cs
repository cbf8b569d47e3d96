using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Liquid;

namespace OrchardCore.Liquid.Filters;

/// <summary>The filter <c>href</c>: an address that may begin with <c>~/</c>.</summary>
internal sealed class ContentUrlFilter(IHttpContextAccessor httpContextAccessor) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        new StringValue(LiquidUrls.Resolve(input.ToStringValue(), httpContextAccessor.HttpContext));
}
