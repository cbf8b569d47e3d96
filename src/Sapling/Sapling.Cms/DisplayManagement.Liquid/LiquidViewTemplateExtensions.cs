using System.Text.Encodings.Web;
using Fluid;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid;

public static class LiquidViewTemplateExtensions
{
    public static async Task<string> RenderAsync(this IFluidTemplate template, TextEncoder encoder, LiquidTemplateContext context, object? model)
    {
        using var writer = new StringWriter();
        await LiquidRendering.RenderAsync(template, writer, encoder, context, model);
        return writer.ToString();
    }

    public static Task RenderAsync(this IFluidTemplate template, TextWriter writer, TextEncoder encoder, LiquidTemplateContext context, object? model) =>
        LiquidRendering.RenderAsync(template, writer, encoder, context, model).AsTask();
}
