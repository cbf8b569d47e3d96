using AngleSharp.Html.Parser;

namespace OrchardCore.Infrastructure.Html;

/// <summary>
/// Rewrites HTML by an allow-list. What comes out is read and written again until nothing changes: then a browser, which reads by
/// the same rules, sees the very tree that was checked, and no second reading can bring something to life.
/// </summary>
internal sealed class HtmlSanitizerService : IHtmlSanitizerService
{
    private const int _maxRounds = 6;

    public string Sanitize(string? html)
    {
        if (string.IsNullOrEmpty(html))
        {
            return string.Empty;
        }

        if (html.AsSpan().IndexOfAny('<', '&', '\0') < 0)
        {
            return HtmlText.Encode(html);
        }

        var parser = new HtmlParser();
        using var document = parser.ParseDocument(string.Empty);
        var current = html;
        for (var round = 0; round < _maxRounds; round++)
        {
            var nodes = parser.ParseFragment(current, document.Body!);
            var next = SafeHtmlWriter.Write(nodes);
            if (next == current)
            {
                return next;
            }

            current = next;
        }

        // Markup that does not settle was made to confuse parsers: its text is all that is shown.
        return HtmlText.Encode(string.Concat(parser.ParseFragment(current, document.Body!).Select(node => node.TextContent)));
    }
}
