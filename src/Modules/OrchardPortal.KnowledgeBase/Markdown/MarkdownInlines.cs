using System.Text;
using AngleSharp.Dom;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>What stands in a line: text, emphasis, links, images, code.</summary>
internal static class MarkdownInlines
{
    private const int MostLevels = 40;

    public static string Write(IEnumerable<INode> nodes)
    {
        var output = new StringBuilder();
        foreach (var node in nodes)
        {
            Write(node, output, 0);
        }

        return Tidy(output.ToString());
    }

    public static string Image(IElement image, string? caption = null)
    {
        var source = image.GetAttribute("src")?.Trim();
        if (string.IsNullOrEmpty(source))
        {
            return string.Empty;
        }

        var alt = MarkdownEscape.Text(OneLine(image.GetAttribute("alt") ?? string.Empty));
        caption ??= image.GetAttribute("title");
        var title = string.IsNullOrWhiteSpace(caption) ? string.Empty : $" \"{OneLine(caption).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

        return $"![{alt}]({MarkdownEscape.Address(source)}{title})";
    }

    private static void Write(INode node, StringBuilder output, int level)
    {
        if (node is IText text)
        {
            output.Append(MarkdownEscape.Text(Collapse(text.Data)));
        }
        else if (node is IElement element && !MarkdownBlocks.IsSkipped(element))
        {
            var written = Element(element, level + 1);
            // Word processors end a bold run only to begin the next: two marks in a row would be read as stars.
            if (written.StartsWith("**", StringComparison.Ordinal) && EndsInBold(element.PreviousSibling, output))
            {
                output.Length -= 2;
                written = written[2..];
            }

            output.Append(written);
        }
    }

    private static bool EndsInBold(INode? before, StringBuilder output) =>
        before is IElement element && TextStyle.IsBold(element) && output.Length > 2 && output[^1] == '*' && output[^2] == '*';

    private static string Element(IElement element, int level) => element.LocalName switch
    {
        "br" => "\\\n",
        "img" => Image(element),
        "a" => Link(element, level),
        "strong" or "b" or "em" or "i" or "span" or "font" => Emphasised(element, level),
        "s" or "del" or "strike" => Marked(element, "~~", level),
        "mark" => Marked(element, "==", level),
        "code" or "samp" or "tt" => Code(element),
        "kbd" or "sub" or "sup" or "abbr" or "u" or "ins" => Kept(element, level),
        _ => Children(element, level),
    };

    private static string Children(IElement element, int level)
    {
        if (level > MostLevels)
        {
            return MarkdownEscape.Text(Collapse(element.TextContent));
        }

        var output = new StringBuilder();
        foreach (var child in element.ChildNodes)
        {
            Write(child, output, level);
        }

        return output.ToString();
    }

    private static string Link(IElement link, int level)
    {
        var text = Children(link, level).Replace("\\\n", " ", StringComparison.Ordinal);
        var address = link.GetAttribute("href")?.Trim();
        if (string.IsNullOrEmpty(address) || string.IsNullOrWhiteSpace(text))
        {
            return text;
        }

        // An address that is its own text needs no brackets.
        return link.TextContent.Trim() == address && address.StartsWith("http", StringComparison.Ordinal) && !address.Contains(' ', StringComparison.Ordinal)
            ? $"<{address}>"
            : Outside(text, "[", $"]({MarkdownEscape.Address(address)})");
    }

    private static string Emphasised(IElement element, int level)
    {
        var text = Children(element, level);

        // Bold within bold, and marks around nothing, would be read as stars.
        if (!string.IsNullOrWhiteSpace(text) && TextStyle.IsItalic(element) && !TextStyle.IsWithin(element, TextStyle.IsItalic))
        {
            text = Outside(text, "*", "*");
        }

        return !string.IsNullOrWhiteSpace(text) && TextStyle.IsBold(element) && !TextStyle.IsWithin(element, TextStyle.IsBold) ? Outside(text, "**", "**") : text;
    }

    private static string Marked(IElement element, string mark, int level)
    {
        var text = Children(element, level);

        return string.IsNullOrWhiteSpace(text) || element.ParentElement?.Closest(element.LocalName) is not null ? text : Outside(text, mark, mark);
    }

    private static string Code(IElement element)
    {
        var text = Collapse(element.TextContent);
        if (text.Length == 0)
        {
            return string.Empty;
        }

        var fence = text.Contains("``", StringComparison.Ordinal) ? "```" : text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        var space = text.StartsWith('`') || text.EndsWith('`') ? " " : string.Empty;

        return $"{fence}{space}{text}{space}{fence}";
    }

    private static string Kept(IElement element, int level)
    {
        var title = element.LocalName == "abbr" && element.GetAttribute("title") is { Length: > 0 } full ? $" title=\"{MarkdownEscape.Html(full)}\"" : string.Empty;

        return $"<{element.LocalName}{title}>{Children(element, level)}</{element.LocalName}>";
    }

    /// <summary>The marks stand at the words: spaces within them would keep them from being read as marks.</summary>
    private static string Outside(string text, string before, string after)
    {
        var core = text.Trim(' ');
        var start = text.Length - text.TrimStart(' ').Length;

        return $"{text[..start]}{before}{core}{after}{text[(start + core.Length)..]}";
    }

    private static string Collapse(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\t' or '\r' or '\n' or '\f';
            if (!isSpace || output.Length == 0 || output[^1] != ' ')
            {
                output.Append(isSpace ? ' ' : character);
            }
        }

        return output.ToString();
    }

    private static string OneLine(string text) => Collapse(text).Trim();

    private static string Tidy(string text)
    {
        while (text.Contains("  ", StringComparison.Ordinal))
        {
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        }

        text = text.Replace(" \\\n", "\\\n", StringComparison.Ordinal).Replace("\\\n ", "\\\n", StringComparison.Ordinal).Trim(' ', '\n');
        while (text.EndsWith("\\\n", StringComparison.Ordinal) || (text.EndsWith('\\') && !text.EndsWith("\\\\", StringComparison.Ordinal)))
        {
            text = text.TrimEnd('\\', '\n', ' ');
        }

        return text;
    }
}
