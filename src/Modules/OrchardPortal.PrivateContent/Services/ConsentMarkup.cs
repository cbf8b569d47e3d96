using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Makes HTML of the consent's plain text: paragraphs, line breaks, and links written as <c>[label](address)</c> (requirement 28).</summary>
public static partial class ConsentMarkup
{
    public static string ToHtml(string text)
    {
        var html = new StringBuilder();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            html.Append("<p>").Append(Inline(paragraph)).Append("</p>");
        }

        return html.ToString();
    }

    /// <summary>Of one line: only links.</summary>
    public static string Inline(string text)
    {
        var html = new StringBuilder();
        var position = 0;
        foreach (Match link in Link().Matches(text))
        {
            html.Append(Encode(text[position..link.Index]));
            html.Append("<a href=\"").Append(HtmlEncoder.Default.Encode(link.Groups[2].Value)).Append("\" target=\"_blank\" rel=\"noopener\">")
                .Append(Encode(link.Groups[1].Value)).Append("</a>");
            position = link.Index + link.Length;
        }

        return html.Append(Encode(text[position..])).ToString();
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text).Replace("&#xA;", "<br>", StringComparison.Ordinal);

    // Addresses of the web and of this site; nothing that runs.
    [GeneratedRegex(@"\[([^\[\]\n]{1,200})\]\((https?://[^\s()]{1,500}|/(?![/\\])[^\s()]{0,500})\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
