using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Zones;

/// <summary>
/// Tabs hold cards, cards hold columns, columns hold items. Tabs are sections with headings, one below the other: all of a form
/// can be seen, searched and sent without a script.
/// </summary>
internal static class ZoneGroups
{
    public static async ValueTask<IHtmlContent> RenderAsync(IReadOnlyList<IPositioned> items, IDisplayHelper display)
    {
        var html = new HtmlContentBuilder();
        foreach (var tab in Group(items, static metadata => metadata.TabGrouping))
        {
            var content = await RenderCardsAsync([.. tab], display);
            if (tab.Key.Length == 0)
            {
                html.AppendHtml(content);
                continue;
            }

            var section = new TagBuilder("section");
            section.AddCssClass("tab-pane");
            section.InnerHtml.AppendHtml(Heading("h2", tab.Key)).AppendHtml(content);
            html.AppendHtml(section);
        }

        return html;
    }

    private static async ValueTask<IHtmlContent> RenderCardsAsync(IReadOnlyList<IPositioned> items, IDisplayHelper display)
    {
        var html = new HtmlContentBuilder();
        foreach (var card in Group(items, static metadata => metadata.CardGrouping))
        {
            var content = await RenderColumnsAsync([.. card], display);
            if (card.Key.Length == 0)
            {
                html.AppendHtml(content);
                continue;
            }

            html.AppendHtml("<section class=\"card mb-3\">").AppendHtml(Heading("h3", card.Key, "card-header"))
                .AppendHtml("<div class=\"card-body\">").AppendHtml(content).AppendHtml("</div></section>");
        }

        return html;
    }

    private static async ValueTask<IHtmlContent> RenderColumnsAsync(IReadOnlyList<IPositioned> items, IDisplayHelper display)
    {
        var html = new HtmlContentBuilder();
        var columns = Group(items, static metadata => metadata.ColumnGrouping).ToList();
        var inColumns = columns.Count > 1 || columns is [{ Key.Length: > 0 }];
        html.AppendHtml(inColumns ? "<div class=\"row\">" : string.Empty);
        foreach (var column in columns)
        {
            if (inColumns)
            {
                var width = column.Select(item => (item as IShape)?.Metadata.ColumnGrouping.Width).FirstOrDefault(width => !string.IsNullOrEmpty(width));
                html.AppendHtml("<div class=\"").Append(width is null ? "col-md" : $"col-md-{width}").AppendHtml("\">");
            }

            foreach (var item in column)
            {
                html.AppendHtml(await display.ShowAsync(item));
            }

            html.AppendHtml(inColumns ? "</div>" : string.Empty);
        }

        return html.AppendHtml(inColumns ? "</div>" : string.Empty);
    }

    // What has no group comes first; groups by their position (the first item that names one decides), then as they appear.
    private static IEnumerable<IGrouping<string, IPositioned>> Group(IReadOnlyList<IPositioned> items, Func<ShapeMetadata, GroupingMetadata> grouping)
    {
        return items.GroupBy(item => Of(item).Name ?? string.Empty)
            .OrderBy(group => group.Key.Length > 0)
            .ThenBy(
                group => group.Select(item => Of(item).Position).FirstOrDefault(position => !string.IsNullOrEmpty(position)) ?? string.Empty,
                FlatPositionComparer.Instance);

        GroupingMetadata Of(IPositioned item) => item is IShape shape ? grouping(shape.Metadata) : GroupingMetadata.Empty;
    }

    private static TagBuilder Heading(string level, string text, string? cssClass = null)
    {
        var heading = new TagBuilder(level);
        heading.InnerHtml.Append(text);
        if (cssClass is not null)
        {
            heading.AddCssClass(cssClass);
        }

        return heading;
    }
}
