using System.Text;
using AngleSharp.Dom;

namespace OrchardCore.Infrastructure.Html;

/// <summary>Writes of a tree what the allow-list allows; of other elements the content, of dangerous ones nothing.</summary>
internal static class SafeHtmlWriter
{
    // Deeper nesting serves no reader, and programs that walk trees by recursion fall over it.
    private const int _maxDepth = 100;

    public static string Write(INodeList nodes)
    {
        var output = new StringBuilder();
        foreach (var node in nodes)
        {
            Write(node, output);
        }

        return output.ToString();
    }

    private static void Write(INode root, StringBuilder output)
    {
        var open = new Stack<string?>();
        var depth = 0;
        var node = root;
        while (true)
        {
            if (Enter(node, output, depth, out var written) && node.FirstChild is { } child)
            {
                open.Push(written);
                depth += written is null ? 0 : 1;
                node = child;
                continue;
            }

            Close(output, written);
            while (node != root && node.NextSibling is null)
            {
                node = node.Parent!;
                var closed = open.Pop();
                depth -= closed is null ? 0 : 1;
                Close(output, closed);
            }

            if (node == root)
            {
                return;
            }

            node = node.NextSibling!;
        }
    }

    /// <summary>Writes the beginning of a node; whether its children are to be written too.</summary>
    /// <param name="written">The element whose end tag is owed, or null.</param>
    private static bool Enter(INode node, StringBuilder output, int depth, out string? written)
    {
        written = null;
        if (node is IText text)
        {
            HtmlText.Append(output, text.Data);
            return false;
        }

        if (node is not IElement element || element.NamespaceUri != NamespaceNames.HtmlUri || SafeHtmlRules.IsDropped(element.LocalName))
        {
            return false;
        }

        var name = element.LocalName;
        if (!SafeHtmlRules.IsAllowed(name) || depth >= _maxDepth)
        {
            return true;
        }

        if (name == "img" && SafeHtmlRules.ImageSource(element.GetAttribute("src")) is null)
        {
            HtmlText.Append(output, element.GetAttribute("alt") ?? string.Empty);
            return false;
        }

        output.Append('<').Append(name);
        SafeHtmlRules.WriteAttributes(element, output);
        output.Append('>');
        if (SafeHtmlRules.IsVoid(name))
        {
            return false;
        }

        if (name == "pre" && element.FirstChild is IText { Data: ['\n', ..] })
        {
            // The first line break in <pre> is not content: one more keeps the one that is.
            output.Append('\n');
        }

        written = name;
        return true;
    }

    private static void Close(StringBuilder output, string? name)
    {
        if (name is not null)
        {
            output.Append("</").Append(name).Append('>');
        }
    }
}
