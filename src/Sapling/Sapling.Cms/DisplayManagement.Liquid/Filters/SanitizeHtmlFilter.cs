using Fluid;
using Fluid.Values;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid.Filters;

/// <summary>Removes from HTML what could act; the result is markup.</summary>
internal sealed class SanitizeHtmlFilter(IHtmlSanitizerService htmlSanitizerService) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        new StringValue(htmlSanitizerService.Sanitize(input.ToStringValue()), false);
}
