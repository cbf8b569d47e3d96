using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Caching.Memory;
using OrchardCore.DisplayManagement.Liquid;

namespace OrchardCore.Liquid.Services;

/// <summary>Keeps what it has parsed as long as it is in use.</summary>
internal sealed class LiquidTemplateManager(IMemoryCache memoryCache, LiquidViewParser parser, LiquidTemplateContext context) : ILiquidTemplateManager
{
    private static readonly TimeSpan _unused = TimeSpan.FromMinutes(10);

    public async Task<string> RenderStringAsync(string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        if (string.IsNullOrWhiteSpace(template))
        {
            return string.Empty;
        }

        using var writer = new StringWriter();
        await RenderAsync(template, writer, encoder, model, properties);
        return writer.ToString();
    }

    public async Task<IHtmlContent> RenderHtmlContentAsync(
        string template, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        if (string.IsNullOrWhiteSpace(template))
        {
            return HtmlString.Empty;
        }

        var content = new ViewBufferTextWriterContent();
        await RenderAsync(template, content, encoder, model, properties);
        return content;
    }

    public async Task RenderAsync(
        string template, TextWriter writer, TextEncoder encoder, object? model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        if (!string.IsNullOrWhiteSpace(template))
        {
            await LiquidRendering.RenderAsync(Parse(template), writer, encoder, context, model, properties);
        }
    }

    public bool Validate(string template, out IEnumerable<string> errors)
    {
        var isValid = parser.TryParse(template, out _, out var error);
        errors = isValid ? [] : [error!];
        return isValid;
    }

    private IFluidTemplate Parse(string template) =>
        memoryCache.GetOrCreate((typeof(LiquidTemplateManager), template), entry =>
        {
            entry.SlidingExpiration = _unused;
            return LiquidRendering.Parse(parser, template, null);
        })!;
}
