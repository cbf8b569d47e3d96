using AngleSharp.Html.Parser;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>
/// Writes HTML as the Markdown of articles. What Markdown has no sign for stays HTML where readers would miss it (tables with
/// merged cells, keys, details) and is its text otherwise. Scripts, styles and comments are left out.
/// </summary>
public static class HtmlToMarkdown
{
    /// <param name="html">A document or a part of one, as it comes: it need not be sanitised, and what comes out is not.</param>
    /// <returns>Markdown that ends with a line break, or nothing when there is no text.</returns>
    public static string Convert(string? html)
    {
        if (string.IsNullOrWhiteSpace(html))
        {
            return string.Empty;
        }

        var parser = new HtmlParser();
        using var document = parser.ParseDocument(html);
        if (document.Body is not { } body)
        {
            return string.Empty;
        }

        WordLists.Mend(document);
        var markdown = MarkdownBlocks.Write(body).Trim('\n', ' ');

        return markdown.Length == 0 ? string.Empty : markdown + "\n";
    }
}
