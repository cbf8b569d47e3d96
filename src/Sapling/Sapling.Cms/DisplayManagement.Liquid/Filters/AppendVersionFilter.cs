using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid.Filters;

/// <summary>Adds a hash of the file to its address, so that browsers may keep it for ever.</summary>
internal sealed class AppendVersionFilter(IFileVersionProvider fileVersionProvider, IHttpContextAccessor httpContextAccessor) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var address = LiquidUrls.Resolve(input.ToStringValue(), httpContextAccessor.HttpContext);
        return new StringValue(fileVersionProvider.AddFileVersionToPath(httpContextAccessor.HttpContext?.Request.PathBase ?? default, address));
    }
}
