using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Makes safe HTML of plain text: everything is encoded; the markup is all ours.</summary>
internal static class MessageFormatter
{
    public static FormattedMessage Format(string text)
    {
        var lines = PlainText.RemoveControlCharacters(text).Trim('\n', ' ', '\t').Split('\n');
        var quoteAt = QuotedLines.FindTrailing(lines);
        return new FormattedMessage(MessageHtml.Render(lines.AsSpan(0, quoteAt)), MessageHtml.Render(lines.AsSpan(quoteAt)));
    }
}
