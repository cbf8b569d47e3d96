using Fluid;
using Fluid.Values;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Markdown.Services;

namespace OrchardCore.Markdown.Filters;

/// <summary>The filter <c>markdownify</c>: Markdown as sanitised HTML.</summary>
public class Markdownify(IMarkdownService markdownService, IHtmlSanitizerService htmlSanitizerService) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext ctx) =>
        new StringValue(htmlSanitizerService.Sanitize(markdownService.ToHtml(input.ToStringValue())), false);
}
