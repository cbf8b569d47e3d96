using System.Globalization;
using AngleSharp.Dom;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>Word copies lists as paragraphs that look like items: they become lists again.</summary>
internal static class WordLists
{
    private const int MostLevels = 9;

    public static void Mend(IDocument document)
    {
        var open = new List<IElement>();
        IElement? last = null;
        foreach (var paragraph in document.QuerySelectorAll("p[style*='mso-list']").ToList())
        {
            var marker = paragraph.QuerySelectorAll("span").FirstOrDefault(span => span.GetAttribute("style")?.Replace(" ", string.Empty, StringComparison.Ordinal)
                .Contains("mso-list:ignore", StringComparison.OrdinalIgnoreCase) == true);
            if (marker is null)
            {
                continue;
            }

            if (paragraph.PreviousElementSibling is null || paragraph.PreviousElementSibling != last)
            {
                open.Clear();
            }

            var level = Math.Min(Level(paragraph.GetAttribute("style")!), open.Count + 1);
            var name = IsNumber(marker.TextContent) ? "ol" : "ul";
            marker.Remove();
            open.RemoveRange(Math.Min(level, open.Count), Math.Max(0, open.Count - level));
            if (open.Count == level && open[^1].LocalName != name)
            {
                open.RemoveAt(level - 1);
            }

            if (open.Count < level)
            {
                var list = document.CreateElement(name);
                if (open.Count == 0)
                {
                    paragraph.Parent!.InsertBefore(list, paragraph);
                }
                else
                {
                    open[^1].LastElementChild!.AppendChild(list);
                }

                open.Add(list);
            }

            var item = document.CreateElement("li");
            item.Append([.. paragraph.ChildNodes]);
            open[^1].AppendChild(item);
            paragraph.Remove();
            last = open[0];
        }
    }

    private static int Level(string style)
    {
        var at = style.IndexOf("level", StringComparison.OrdinalIgnoreCase);
        var digit = at < 0 || at + 5 >= style.Length ? -1 : CharUnicodeInfo.GetDecimalDigitValue(style[at + 5]);

        return Math.Clamp(digit, 1, MostLevels);
    }

    // A number or letter with its sign; bullets are one sign alone.
    private static bool IsNumber(string marker)
    {
        var text = marker.Trim();

        return text.Length > 1 && text[^1] is '.' or ')' && char.IsLetterOrDigit(text[^2]);
    }
}
