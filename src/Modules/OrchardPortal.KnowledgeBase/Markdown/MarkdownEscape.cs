using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>Keeps signs of a text from being read as Markdown.</summary>
internal static partial class MarkdownEscape
{
    public static string Text(string text)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            var isSign = character switch
            {
                '\\' or '`' or '*' or '[' or ']' or '<' => true,
                // Within a word an underscore is only that.
                '_' => i == 0 || i == text.Length - 1 || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]),
                '~' or '=' or '+' => i + 1 < text.Length && text[i + 1] == character,
                '&' => EntityPattern().IsMatch(text[i..Math.Min(text.Length, i + 12)]),
                _ => false,
            };
            output.Append(isSign ? "\\" : string.Empty).Append(character);
        }

        return output.ToString();
    }

    /// <summary>At the beginning of a line more signs mean something: of headings, lists, quotations, rules.</summary>
    public static string BeginOfLines(string text) =>
        BeginPattern().Replace(text, match => match.Groups["number"].Success
            ? $"{match.Groups["number"].Value}\\{match.Groups["dot"].Value}"
            : $"\\{match.Value}");

    public static string Address(string address)
    {
        address = address.Replace("\n", string.Empty, StringComparison.Ordinal).Replace("\r", string.Empty, StringComparison.Ordinal);

        return address.AsSpan().IndexOfAny(" ()<>") < 0
            ? address
            : address.Replace(" ", "%20", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
                .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);
    }

    public static string Html(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex("^(?:#{1,6}(?=\\s|$)|>|[-+](?=\\s|$)|(?<number>\\d{1,9})(?<dot>[.)])(?=\\s|$)|-{3,}|={3,}|~{3,}|:(?=\\s))", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BeginPattern();

    [GeneratedRegex("^&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#[xX][0-9A-Fa-f]+);", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EntityPattern();
}
