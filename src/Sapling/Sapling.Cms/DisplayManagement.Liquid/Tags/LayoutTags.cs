using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid.Tags;

/// <summary>Tags of a page's frame: body, sections, zones, title.</summary>
internal static class LayoutTags
{
    public static void AddTo(FluidParser parser)
    {
        parser.AddTag("render_body", (_, writer, encoder, context) => ShowZoneAsync("Content", false, writer, encoder, context));
        parser.AddTag("render_section", (arguments, writer, encoder, context) => ShowZoneAsync(
            arguments.NamedOrAt("name", 0).ToStringValue(),
            !arguments.HasNamed("required") || arguments["required"].ToBooleanValue(),
            writer,
            encoder,
            context));
        parser.AddPageTag("page_title", async (arguments, writer, encoder, context) =>
        {
            AddSegment(arguments, context);
            var separator = arguments.Text("separator") ?? " - ";
            var title = context.Services.GetRequiredService<IPageTitleBuilder>().GenerateTitle(new HtmlContentString(separator));
            await new HtmlContentValue(title).WriteToAsync(writer, encoder, context.CultureInfo);
        });
        parser.AddPageTag("page_title_add_segment", (arguments, _, _, context) =>
        {
            AddSegment(arguments, context);
            return default;
        });
        parser.AddPageBlock("zone", async (arguments, statements, _, encoder, context) =>
        {
            var layout = await context.Services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
            var zone = layout.Zones[arguments.NamedOrAt("name", 0).ToStringValue()];
            await zone.AddAsync(await statements.CaptureAsync(encoder, context), arguments.Text("position") ?? "");
        });
    }

    private static void AddSegment(FilterArguments arguments, LiquidTemplateContext context)
    {
        var segment = arguments.NamedOrAt("segment", 0);
        var text = segment.ToStringValue();
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        IHtmlContent html = segment.ToObjectValue() as IHtmlContent
            ?? (segment is StringValue { Encode: false } ? new HtmlString(text) : new HtmlContentString(text));
        context.Services.GetRequiredService<IPageTitleBuilder>().AddSegment(html, arguments.Text("position") ?? "0");
    }

    private static async ValueTask ShowZoneAsync(
        string name, bool required, TextWriter writer, System.Text.Encodings.Web.TextEncoder encoder, LiquidTemplateContext context)
    {
        var layout = await context.Services.GetRequiredService<ILayoutAccessor>().GetLayoutAsync();
        var zone = layout.Zones[name];
        if (zone.IsNullOrEmpty())
        {
            if (required)
            {
                throw new InvalidOperationException($"The section '{name}' is required but empty.");
            }

            return;
        }

        var html = await context.Services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(zone);
        await new HtmlContentValue(html).WriteToAsync(writer, encoder, context.CultureInfo);
    }
}
