using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A page without any design, for when the theme's layout is broken: title, messages and content can still be read.</summary>
internal static class FallbackLayout
{
    private static readonly string[] _zones = ["Navigation", "Messages", "Content"];

    public static bool IsNeededFor(IShape shape) => shape is IZoneHolding && shape.Metadata.Type == "Layout";

    public static async ValueTask<IHtmlContent> BuildAsync(IShape shape, IHtmlContent notice, IServiceProvider services)
    {
        var layout = (IZoneHolding)shape;
        var display = services.GetRequiredService<IDisplayHelper>();
        var html = new HtmlContentBuilder();
        html.AppendHtml("<!DOCTYPE html><html lang=\"").Append(CultureInfo.CurrentUICulture.Name)
            .AppendHtml("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>")
            .AppendHtml(services.GetRequiredService<IPageTitleBuilder>().GenerateTitle(null))
            .AppendHtml("</title></head><body>")
            .AppendHtml(notice)
            .AppendHtml("<main>");
        foreach (var zone in _zones)
        {
            html.AppendHtml(await display.ShapeExecuteAsync(layout.Zones[zone]));
        }

        return html.AppendHtml("</main></body></html>");
    }
}
