using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>The blocks of an element: paragraphs, headings, lists, quotations, code, tables.</summary>
internal static class MarkdownBlocks
{
    // Deeper nesting serves no reader, and recursion must end.
    private const int MostLevels = 40;

    private static readonly HashSet<string> _skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "noscript", "head", "title", "meta", "link", "svg", "math", "iframe", "object", "embed", "form", "input", "button", "select", "textarea",
    };

    private static readonly HashSet<string> _blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "iframe", "li", "main", "nav", "ol", "p", "pre", "section", "table", "ul", "video",
    };

    public static string Write(INode parent, int level = 0)
    {
        var output = new StringBuilder();
        var line = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (node is IElement element && level < MostLevels && (IsBlock(element) || HoldsBlocks(element)))
            {
                Flush(line, output);
                Append(output, Block(element, level + 1));
            }
            else
            {
                line.Add(node);
            }
        }

        Flush(line, output);

        return output.ToString();
    }

    public static bool IsSkipped(IElement element) => _skipped.Contains(element.LocalName);

    public static void Append(StringBuilder output, string block)
    {
        block = block.Trim('\n');

        // Editors elsewhere make room by paragraphs that hold a space.
        if (!string.IsNullOrWhiteSpace(block.Replace("&nbsp;", " ", StringComparison.Ordinal)))
        {
            output.Append(output.Length > 0 ? "\n\n" : string.Empty).Append(block);
        }
    }

    private static bool IsBlock(IElement element) => _blocks.Contains(element.LocalName);

    // Word processors put paragraphs into what stands in a line elsewhere.
    private static bool HoldsBlocks(IElement element) =>
        element.LocalName is not "a" && element.Children.Any(child => IsBlock(child) || (child.LocalName is "span" or "font" or "b" && HoldsBlocks(child)));

    private static void Flush(List<INode> line, StringBuilder output)
    {
        Append(output, MarkdownEscape.BeginOfLines(MarkdownInlines.Write(line)));
        line.Clear();
    }

    private static string Block(IElement element, int level) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => Heading(element),
        "p" or "dt" or "address" => MarkdownEscape.BeginOfLines(MarkdownInlines.Write(element.ChildNodes)),
        "hr" => "---",
        "ul" or "ol" => List(element, level),
        "dl" => Definitions(element, level),
        "blockquote" => Prefixed(Write(element, level), "> "),
        "pre" => Code(element),
        "table" => MarkdownTable.Write(element),
        "figure" => Figure(element, level),
        "details" => Details(element, level),
        "iframe" or "video" => Video(element),
        "div" or "aside" or "section" when Callout(element) is { } kind => Prefixed($"[!{kind}]\n{Write(WithoutTitle(element), level)}", "> "),
        _ when IsSkipped(element) => string.Empty,
        _ => Write(element, level),
    };

    private static string Heading(IElement element)
    {
        var text = MarkdownInlines.Write(element.ChildNodes).Replace('\n', ' ').Replace("\\ ", " ", StringComparison.Ordinal);

        return text.Length == 0 ? string.Empty : $"{new string('#', element.LocalName[1] - '0')} {text}";
    }

    private static string List(IElement list, int level)
    {
        var output = new StringBuilder();
        var number = int.TryParse(list.GetAttribute("start"), CultureInfo.InvariantCulture, out var start) ? Math.Clamp(start, 0, 999_999) : 1;
        var isLoose = list.Children.Any(item => item.Children.Count(child => child.LocalName is "p" or "pre" or "table" or "blockquote") > 1);
        foreach (var item in list.Children)
        {
            var marker = list.LocalName == "ol" ? $"{number++}. " : "- ";
            var task = item.QuerySelector("input[type=checkbox]") is { } box ? box.HasAttribute("checked") ? "[x] " : "[ ] " : string.Empty;
            // A list within a list that forgot its item belongs to the item before.
            var text = item.LocalName is "ul" or "ol" ? List(item, level + 1) : ItemText(item, level);
            var indent = new string(' ', marker.Length);
            output.Append(output.Length == 0 ? string.Empty : isLoose ? "\n\n" : "\n").Append(marker).Append(task).Append(Prefixed(text, indent).TrimStart(' '));
        }

        return output.ToString();
    }

    private static string ItemText(IElement item, int level)
    {
        var text = Write(item, level + 1);

        // The list below an item's text follows without an empty line, as long as nothing else does.
        return item.Children.Count(child => child.LocalName is "ul" or "ol") == 1 && item.LastElementChild is { LocalName: "ul" or "ol" }
            && item.Children.All(child => child.LocalName is not ("p" or "pre" or "table" or "blockquote") || item.FirstElementChild == child)
            && text.Split("\n\n") is [var first, var rest]
            ? $"{first}\n{rest}"
            : text;
    }

    private static string Definitions(IElement list, int level)
    {
        var output = new StringBuilder();
        foreach (var entry in list.Children)
        {
            if (entry.LocalName == "dt")
            {
                Append(output, MarkdownInlines.Write(entry.ChildNodes).Replace('\n', ' '));
            }
            else
            {
                output.Append('\n').Append(":   ").Append(Prefixed(Write(entry, level + 1), "    ").TrimStart(' '));
            }
        }

        return output.ToString();
    }

    private static string Code(IElement pre)
    {
        var text = pre.TextContent.ReplaceLineEndings("\n").Trim('\n');
        var code = pre.QuerySelector("code") ?? pre;
        var language = code.ClassList.Concat(pre.ClassList).Select(name => name.Split('-', 2)).FirstOrDefault(parts => parts is ["language" or "lang", _])?[1] ?? string.Empty;
        var fence = new string('`', Math.Max(3, LongestRun(text, '`') + 1));

        return $"{fence}{language}\n{text}\n{fence}";
    }

    private static string Figure(IElement figure, int level)
    {
        var caption = figure.QuerySelector("figcaption")?.TextContent.Trim() ?? string.Empty;

        return caption.Length > 0 && figure.QuerySelector("img") is { } image && figure.QuerySelectorAll("img").Length == 1 && figure.QuerySelector("table") is null
            ? MarkdownInlines.Image(image, caption)
            : Write(figure, level);
    }

    private static string Details(IElement details, int level)
    {
        var summary = details.Children.FirstOrDefault(child => child.LocalName == "summary");
        summary?.Remove();

        return $"<details>\n<summary>{MarkdownEscape.Html(summary?.TextContent.Trim() ?? string.Empty)}</summary>\n\n{Write(details, level)}\n\n</details>";
    }

    private static string Video(IElement element)
    {
        var address = element.GetAttribute("src") ?? element.QuerySelector("source")?.GetAttribute("src");

        return address is null ? string.Empty : EmbeddedVideo.Watch(address);
    }

    private static string? Callout(IElement element) => element.ClassList
        .Select(name => name.StartsWith("callout-", StringComparison.Ordinal) ? name[8..] : name.StartsWith("markdown-alert-", StringComparison.Ordinal) ? name[15..] : string.Empty)
        .FirstOrDefault(kind => kind is "note" or "tip" or "important" or "warning" or "caution")?.ToUpperInvariant();

    private static IElement WithoutTitle(IElement element)
    {
        element.Children.FirstOrDefault(child => child.ClassList.Contains("callout-title") || child.ClassList.Contains("markdown-alert-title"))?.Remove();

        return element;
    }

    private static string Prefixed(string text, string prefix) =>
        string.Join('\n', text.Split('\n').Select(line => line.Length == 0 ? prefix.TrimEnd() : prefix + line));

    private static int LongestRun(string text, char character)
    {
        var longest = 0;
        var run = 0;
        foreach (var current in text)
        {
            run = current == character ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
