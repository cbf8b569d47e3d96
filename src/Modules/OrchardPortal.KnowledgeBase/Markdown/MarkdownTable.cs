using System.Text;
using AngleSharp.Dom;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>Tables. Merged cells, and blocks within cells, stay HTML: Markdown has no sign for them.</summary>
internal static class MarkdownTable
{
    private static readonly string[] _kept = ["colspan", "rowspan", "scope"];

    public static string Write(IElement table)
    {
        var rows = table.QuerySelectorAll("tr").Where(row => row.Closest("table") == table).Select(row => row.Children.Where(cell => cell.LocalName is "td" or "th").ToList())
            .Where(cells => cells.Count > 0).ToList();
        if (rows.Count == 0)
        {
            return string.Empty;
        }

        if (rows.Any(cells => cells.Any(IsComplex)))
        {
            return Html(rows);
        }

        var columns = rows.Max(cells => cells.Count);
        var texts = rows.Select(cells => cells.Select(Text).Concat(Enumerable.Repeat(string.Empty, columns - cells.Count)).ToList()).ToList();
        if (!rows[0].Any(cell => cell.LocalName == "th"))
        {
            texts.Insert(0, Enumerable.Repeat(string.Empty, columns).ToList());
        }

        var output = new StringBuilder();
        for (var i = 0; i < texts.Count; i++)
        {
            output.Append("| ").AppendJoin(" | ", texts[i]).Append(" |\n");
            if (i == 0)
            {
                output.Append('|').Append(string.Concat(Enumerable.Repeat(" --- |", columns))).Append('\n');
            }
        }

        var caption = table.QuerySelector("caption")?.TextContent.Trim();

        return string.IsNullOrEmpty(caption) ? output.ToString() : $"**{MarkdownEscape.Text(caption)}**\n\n{output}";
    }

    private static bool IsComplex(IElement cell) =>
        cell.GetAttribute("colspan") is { } columns && columns != "1" || cell.GetAttribute("rowspan") is { } rows && rows != "1"
        || cell.QuerySelector("ul, ol, pre, table, blockquote, h1, h2, h3, h4, p + p") is not null;

    private static string Text(IElement cell) => MarkdownInlines.Write(cell.ChildNodes)
        .Replace("\\\n", "<br>", StringComparison.Ordinal)
        .Replace('\n', ' ')
        .Replace("|", "\\|", StringComparison.Ordinal);

    private static string Html(List<List<IElement>> rows)
    {
        // An empty line would end the HTML for whoever reads it as Markdown.
        var output = new StringBuilder("<table>\n");
        foreach (var cells in rows)
        {
            output.Append("<tr>");
            foreach (var cell in cells)
            {
                output.Append('<').Append(cell.LocalName);
                foreach (var name in _kept.Where(cell.HasAttribute))
                {
                    output.Append($" {name}=\"{MarkdownEscape.Html(cell.GetAttribute(name)!)}\"");
                }

                output.Append('>').Append(string.Join('\n', cell.InnerHtml.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))).Append("</").Append(cell.LocalName).Append('>');
            }

            output.Append("</tr>\n");
        }

        return output.Append("</table>").ToString();
    }
}
