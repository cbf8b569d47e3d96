using System.Text;
using System.Text.Encodings.Web;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Writes the details of a message, everything of them encoded.</summary>
internal static class MessageDetails
{
    public static string ToHtml(IReadOnlyList<MessageDetail> details)
    {
        if (details.Count == 0)
        {
            return "";
        }

        var html = new StringBuilder("<ul>");
        foreach (var detail in details)
        {
            html.Append("<li><strong>").Append(HtmlEncoder.Default.Encode(Label(detail))).Append("</strong> ");
            var lines = Lines(detail);
            for (var i = 0; i < lines.Length; i++)
            {
                html.Append(i > 0 ? "<br>" : "");
                MessageLinks.Append(html, lines[i].TrimEnd());
            }

            html.Append("</li>");
        }

        return html.Append("</ul>").ToString();
    }

    public static string ToText(IReadOnlyList<MessageDetail> details) =>
        string.Concat(details.Select((detail, index) => $"{(index == 0 ? "\n\n" : "\n")}{Label(detail)} {string.Join('\n', Lines(detail))}"));

    // A question has its mark already.
    private static string Label(MessageDetail detail) => TicketSubject.Clean(detail.Label) is var label && label.EndsWith('?') ? label : label + ":";

    private static string[] Lines(MessageDetail detail) => PlainText.RemoveControlCharacters(detail.Text).Trim().Split('\n');
}
