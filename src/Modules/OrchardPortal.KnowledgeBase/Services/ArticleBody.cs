using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>An article's text with anchors at its headings, and the table of contents made from them.</summary>
/// <param name="Html">The HTML, headings with ids.</param>
/// <param name="Headings">The second and third level headings in order.</param>
public sealed partial record ArticleBody(string Html, IReadOnlyList<ArticleHeading> Headings)
{
    // Nothing that sanitised HTML contains.
    private const string Break = "\u001e";

    /// <summary>Reads sanitised HTML.</summary>
    public static ArticleBody Parse(string html)
    {
        var headings = new List<ArticleHeading>();
        var used = new HashSet<string>(StringComparer.Ordinal);

        var anchored = Heading().Replace(html, match =>
        {
            var level = match.Groups["level"].Value;
            var text = PlainText(match.Groups["text"].Value);
            var id = Unique(string.Join('-', SearchText.Words(text, atMost: 12)), used);

            headings.Add(new ArticleHeading(id, text, int.Parse(level, CultureInfo.InvariantCulture)));

            return $"<h{level} id=\"{id}\">{match.Groups["text"].Value}</h{level}>";
        });

        return new ArticleBody(anchored, headings);
    }

    /// <summary>The text of sanitised HTML without its markup, in one line; a dot parts what stood in blocks that end without a full stop, such as headings.</summary>
    public static string PlainText(string html)
    {
        var blocks = Tag().Replace(Block().Replace(html, Break), string.Empty).Split(Break);
        var text = new StringBuilder();
        foreach (var block in blocks.Select(block => Space().Replace(WebUtility.HtmlDecode(block), " ").Trim()).Where(block => block.Length > 0))
        {
            text.Append(text.Length == 0 ? string.Empty : char.IsLetterOrDigit(text[^1]) ? " · " : " ").Append(block);
        }

        return text.ToString();
    }

    private static string Unique(string id, HashSet<string> used)
    {
        id = id.Length > 0 ? id : "section";
        var candidate = id;

        for (var i = 2; !used.Add(candidate); i++)
        {
            candidate = $"{id}-{i}";
        }

        return candidate;
    }

    [GeneratedRegex("<h(?<level>[23])(?:\\s[^>]*)?>(?<text>.*?)</h\\k<level>>", RegexOptions.Singleline | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("</?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|th|td|blockquote|pre|figure|figcaption|aside|section|article|details|summary|hr|br)(?:[\\s/][^>]*)?>", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Block();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
