using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.Liquid;

public static class LiquidTemplateManagerExtensions
{
    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder) => throw null!;

    public static Task RenderStringAsync(this ILiquidTemplateManager manager, string template, TextWriter writer, TextEncoder encoder) => throw null!;

    public static Task<string> RenderStringAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object model) => throw null!;

    public static Task RenderStringAsync(this ILiquidTemplateManager manager, string template, TextWriter writer, TextEncoder encoder, object model) => throw null!;

    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder) => throw null!;

    public static Task<IHtmlContent> RenderHtmlContentAsync(this ILiquidTemplateManager manager, string template, TextEncoder encoder, object model) => throw null!;
}
