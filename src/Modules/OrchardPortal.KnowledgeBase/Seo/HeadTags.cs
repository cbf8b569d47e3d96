using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace OrchardPortal.KnowledgeBase.Seo;

/// <summary>Writes elements of a page's head.</summary>
internal sealed class HeadTags
{
    // Letters of every language stay as they are: shorter, and read by people who look at the source.
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new(2048);

    public HeadTags Meta(string name, string content) => Write("<meta name=\"", name, "\" content=\"", content);

    public HeadTags Property(string name, string content) => Write("<meta property=\"", name, "\" content=\"", content);

    public HeadTags Link(string rel, string href) => Write("<link rel=\"", rel, "\" href=\"", href);

    public HeadTags Alternate(string language, string href)
    {
        _html.Append("<link rel=\"alternate\" hreflang=\"").Append(_encoder.Encode(language)).Append("\" href=\"").Append(_encoder.Encode(href)).Append("\">\n");

        return this;
    }

    public HeadTags Feed(string title, string href)
    {
        _html.Append("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"").Append(_encoder.Encode(title)).Append("\" href=\"").Append(_encoder.Encode(href)).Append("\">\n");

        return this;
    }

    /// <param name="json">As <see cref="StructuredData"/> writes it: it holds nothing that could end the element.</param>
    public HeadTags Data(string json)
    {
        _html.Append("<script type=\"application/ld+json\">").Append(json).Append("</script>\n");

        return this;
    }

    public override string ToString() => _html.ToString();

    private HeadTags Write(string start, string name, string middle, string value)
    {
        if (value.Length > 0)
        {
            _html.Append(start).Append(name).Append(middle).Append(_encoder.Encode(value)).Append("\">\n");
        }

        return this;
    }
}
