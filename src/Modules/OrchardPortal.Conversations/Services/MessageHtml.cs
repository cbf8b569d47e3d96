using System.Text;

namespace OrchardPortal.Conversations.Services;

/// <summary>Paragraphs, line breaks, links and quotes, as plain text shows them.</summary>
internal static class MessageHtml
{
    // Deeper quotes are shown at this depth: their marks stay in the text.
    private const int MaxDepth = 5;

    public static string Render(ReadOnlySpan<string> lines)
    {
        var html = new StringBuilder();
        Render(html, lines, 0);
        return html.ToString();
    }

    private static void Render(StringBuilder html, ReadOnlySpan<string> lines, int depth)
    {
        for (var i = 0; i < lines.Length;)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
            {
                i++;
                continue;
            }

            var quoted = depth < MaxDepth && QuotedLines.IsQuoted(lines[i]);
            var end = i + 1;
            while (end < lines.Length && !string.IsNullOrWhiteSpace(lines[end]) && (depth < MaxDepth && QuotedLines.IsQuoted(lines[end])) == quoted)
            {
                end++;
            }

            if (quoted)
            {
                var inner = new string[end - i];
                for (var j = 0; j < inner.Length; j++)
                {
                    inner[j] = QuotedLines.Unquote(lines[i + j]);
                }

                html.Append("<blockquote>");
                Render(html, inner, depth + 1);
                html.Append("</blockquote>");
            }
            else
            {
                AppendParagraph(html, lines[i..end]);
            }

            i = end;
        }
    }

    private static void AppendParagraph(StringBuilder html, ReadOnlySpan<string> lines)
    {
        html.Append("<p>");
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                html.Append("<br>");
            }

            MessageLinks.Append(html, lines[i].TrimEnd());
        }

        html.Append("</p>");
    }
}
