using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace OrchardCore.Infrastructure.Html;

/// <summary>The allow-list: elements, attributes, and what their values may be.</summary>
internal static partial class SafeHtmlRules
{
    private static readonly FrozenSet<string> _allowed = new[]
    {
        "a", "abbr", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details",
        "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li",
        "mark", "ol", "p", "pre", "q", "s", "samp", "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td",
        "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Their content is no text of the message, or is read by rules of its own.
    private static readonly FrozenSet<string> _dropped = new[]
    {
        "applet", "audio", "base", "canvas", "embed", "frame", "frameset", "head", "iframe", "input", "link", "math", "meta", "noembed",
        "noframes", "noscript", "object", "option", "param", "plaintext", "script", "select", "source", "style", "svg", "template",
        "textarea", "title", "track", "video", "xmp",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> _void = new[] { "br", "col", "hr", "img", "wbr" }.ToFrozenSet(StringComparer.Ordinal);

    public static bool IsAllowed(string element) => _allowed.Contains(element);

    public static bool IsDropped(string element) => _dropped.Contains(element);

    public static bool IsVoid(string element) => _void.Contains(element);

    public static void WriteAttributes(IElement element, StringBuilder output)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.NamespaceUri is null && Value(element.LocalName, attribute.LocalName, attribute.Value) is { } value)
            {
                output.Append(' ').Append(attribute.LocalName).Append("=\"");
                HtmlText.Append(output, value);
                output.Append('"');
            }
        }

        if (element.LocalName == "a" && LinkTarget(element.GetAttribute("href")) is not null)
        {
            output.Append(" rel=\"noopener noreferrer\"");
        }
    }

    /// <summary>The address of an image that is loaded from no other host: attached to the mail, of this site, or in the text itself.</summary>
    public static string? ImageSource(string? value)
    {
        var address = Clean(value);
        return address.Length > 0 && (IsLocal(address) || ContentIdPattern().IsMatch(address) || DataImagePattern().IsMatch(address))
            ? address
            : null;
    }

    private static string? LinkTarget(string? value)
    {
        var address = Clean(value);
        return address.Length > 0 && (!HasScheme(address) || LinkSchemePattern().IsMatch(address)) ? address : null;
    }

    /// <summary>The value to write, or null to leave the attribute out.</summary>
    private static string? Value(string element, string attribute, string value) => (element, attribute) switch
    {
        (_, "title") or ("img", "alt") or (_, "lang") => value,
        (_, "dir") => value.ToLowerInvariant() is "ltr" or "rtl" or "auto" ? value : null,
        (_, "class") => ClassPattern().IsMatch(value) ? value : null,
        ("a", "href") => LinkTarget(value),
        ("a", "target") => value == "_blank" ? value : null,
        ("blockquote" or "q" or "ins" or "del", "cite") => LinkTarget(value),
        ("img", "src") => ImageSource(value),
        ("img", "width" or "height") or ("td" or "th", "colspan" or "rowspan") or ("col" or "colgroup", "span") => NumberPattern().IsMatch(value) ? value : null,
        ("ol", "start") or ("li", "value") => NumberPattern().IsMatch(value) ? value : null,
        ("ol", "type") => value is "1" or "a" or "A" or "i" or "I" ? value : null,
        ("ol", "reversed") or ("details", "open") => string.Empty,
        ("th", "scope") => value is "row" or "col" or "rowgroup" or "colgroup" ? value : null,
        ("time" or "ins" or "del", "datetime") => DatePattern().IsMatch(value) ? value : null,
        _ => null,
    };

    // Browsers skip control characters and outer spaces in addresses, and take a backslash for a slash.
    private static string Clean(string? value)
    {
        var trimmed = value.AsSpan().Trim();
        var output = new StringBuilder(trimmed.Length);
        foreach (var character in trimmed)
        {
            if (character > ' ' && !char.IsControl(character))
            {
                output.Append(character == '\\' ? '/' : character);
            }
            else if (character == ' ')
            {
                output.Append("%20");
            }
        }

        return output.ToString();
    }

    private static bool IsLocal(string address) => !HasScheme(address) && !address.StartsWith("//", StringComparison.Ordinal);

    // A colon before the path begins is the end of a scheme, whatever stands before it.
    private static bool HasScheme(string address)
        => address.IndexOf(':') is >= 0 and var colon && address.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0;

    [GeneratedRegex("^(https?://|mailto:|tel:)", RegexOptions.IgnoreCase)]
    private static partial Regex LinkSchemePattern();

    [GeneratedRegex("^cid:[A-Za-z0-9.@_%+$-]{1,200}$", RegexOptions.IgnoreCase)]
    private static partial Regex ContentIdPattern();

    [GeneratedRegex("^data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=]+$", RegexOptions.IgnoreCase)]
    private static partial Regex DataImagePattern();

    [GeneratedRegex("^[A-Za-z0-9_ -]{1,200}$")]
    private static partial Regex ClassPattern();

    [GeneratedRegex("^-?[0-9]{1,4}$")]
    private static partial Regex NumberPattern();

    [GeneratedRegex("^[0-9TZPDHMS:+. -]{1,40}$")]
    private static partial Regex DatePattern();
}
