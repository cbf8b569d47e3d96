using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OrchardPortal.Mail.Templates;

/// <summary>Writes HTML as text that reads well: paragraphs apart, points of lists with dashes, links with their addresses.</summary>
internal sealed class MailPlainText
{
    private static readonly HashSet<string> _blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "P", "DIV", "H1", "H2", "H3", "H4", "UL", "OL", "TABLE", "BLOCKQUOTE", "SECTION", "HEADER", "FOOTER", "MAIN", "PRE",
    };

    private static readonly HashSet<string> _lines = new(StringComparer.OrdinalIgnoreCase) { "LI", "TR", "BR" };

    private readonly StringBuilder _text = new();

    public string Write(IElement body)
    {
        Children(body);

        return string.Join('\n', _text.ToString().Split('\n').Select(line => line.TrimEnd())).Trim() + "\n";
    }

    private void Children(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText text:
                    Words(text.Data);
                    break;
                case IElement element when !IsHidden(element):
                    Element(element);
                    break;
                default:
                    break;
            }
        }
    }

    private void Element(IElement element)
    {
        switch (element)
        {
            case IHtmlAnchorElement link:
                Link(link);
                break;
            case IHtmlImageElement image:
                Words(image.AlternativeText ?? string.Empty);
                break;
            case IHtmlHrElement:
                Break(2);
                _text.Append("----");
                Break(2);
                break;
            default:
                Block(element);
                break;
        }
    }

    private void Block(IElement element)
    {
        var lines = _blocks.Contains(element.TagName) ? 2 : _lines.Contains(element.TagName) ? 1 : 0;
        Break(lines);
        if (element.TagName.Equals("LI", StringComparison.OrdinalIgnoreCase))
        {
            _text.Append("- ");
        }

        Children(element);
        Break(lines);
    }

    private void Link(IHtmlAnchorElement link)
    {
        var address = link.GetAttribute("href")?.Trim() ?? string.Empty;
        var before = _text.Length;
        Children(link);
        var words = _text.ToString(before, _text.Length - before).Trim();
        if (address.Length == 0 || address.StartsWith('#') || words == address)
        {
            return;
        }

        if (words.Length > 0 && address.EndsWith("://" + words, StringComparison.Ordinal))
        {
            _text.Replace(words, address, before, _text.Length - before);
            return;
        }

        // On a line of its own a long address is not broken, and can be clicked.
        _text.Append(words.Length == 0 ? address : $":\n{address}");
        Break(1);
    }

    private void Words(string data)
    {
        var words = string.Join(' ', data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length == 0)
        {
            return;
        }

        if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]) && (char.IsWhiteSpace(data[0]) || EndedWithSpace))
        {
            _text.Append(' ');
        }

        _text.Append(words);
        EndedWithSpace = char.IsWhiteSpace(data[^1]);
    }

    private bool EndedWithSpace { get; set; }

    private void Break(int lines)
    {
        if (lines == 0)
        {
            return;
        }

        EndedWithSpace = false;
        if (_text.Length == 0)
        {
            return;
        }

        while (_text.Length > 0 && _text[^1] is ' ')
        {
            _text.Length--;
        }

        for (var have = _text.ToString().Length - _text.ToString().TrimEnd('\n').Length; have < lines; have++)
        {
            _text.Append('\n');
        }
    }

    private static bool IsHidden(IElement element) =>
        element.TagName is "STYLE" or "SCRIPT" or "HEAD" or "TITLE"
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("style")?.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;
}
