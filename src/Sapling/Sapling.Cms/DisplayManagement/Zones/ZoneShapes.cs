using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>Zones: of the layout, and of content, where items are put into tabs, cards and columns as placement says.</summary>
internal sealed class ZoneShapes : IShapeAttributeProvider
{
    [Shape]
    public static async Task<IHtmlContent> Zone(IDisplayHelper displayAsync, IShape shape)
    {
        var items = shape.Items;
        if (items.Count == 1)
        {
            return await displayAsync.ShowAsync(items[0]);
        }

        var html = new HtmlContentBuilder(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            html.AppendHtml(await displayAsync.ShowAsync(items[i]));
        }

        return html;
    }

    [Shape]
    public static async Task<IHtmlContent> ContentZone(IDisplayHelper displayAsync, IShape shape)
    {
        var items = shape.Items;
        var grouped = false;
        for (var i = 0; i < items.Count && !grouped; i++)
        {
            grouped = items[i] is IShape { Metadata: var metadata }
                && (metadata.TabGrouping.HasValue || metadata.CardGrouping.HasValue || metadata.ColumnGrouping.HasValue);
        }

        return grouped ? await ZoneGroups.RenderAsync(items, displayAsync) : await Zone(displayAsync, shape);
    }
}
