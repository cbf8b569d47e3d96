using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace OrchardPortal.Mail.Templates;

/// <summary>The HTML of a mail, from which its plain text is made.</summary>
internal sealed class MailDocument
{
    private readonly IHtmlDocument _document;

    private MailDocument(IHtmlDocument document) => _document = document;

    public static MailDocument Parse(string html, MailColours colours)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var element in document.QuerySelectorAll("script, iframe, object, embed, form, link, base").ToList())
        {
            element.Remove();
        }

        MailStyles.Inline(document, colours);

        return new(document);
    }

    public string ToHtml() => _document.ToHtml();

    public string ToText() => _document.Body is { } body ? new MailPlainText().Write(body) : string.Empty;
}
