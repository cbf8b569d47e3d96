using System.Globalization;
using System.Xml;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Seo;

/// <summary>Writes feeds in the format Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    /// <summary>Articles in a feed.</summary>
    public const int Length = 30;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <param name="title">What the feed is of.</param>
    /// <param name="siteName">Who publishes it.</param>
    /// <param name="origin">As <see cref="SiteOrigin"/> gives it.</param>
    /// <param name="path">Of the feed.</param>
    /// <param name="pagePath">Of the page that shows the same.</param>
    /// <param name="articles">Those changed last first.</param>
    public static byte[] Write(string title, string siteName, string origin, string path, string pagePath, IReadOnlyList<ArticleCard> articles) => XmlDocumentWriter.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        Text(xml, "title", title);
        xml.WriteElementString("id", origin + path);
        xml.WriteElementString("updated", Moment(articles.Count > 0 ? articles[0].ModifiedUtc : DateTime.UnixEpoch));
        Link(xml, "self", origin + path);
        Link(xml, "alternate", origin + pagePath);
        xml.WriteStartElement("author");
        Text(xml, "name", siteName);
        xml.WriteEndElement();

        foreach (var article in articles.Take(Length))
        {
            var address = origin + "/articles/" + article.Slug;
            xml.WriteStartElement("entry");
            Text(xml, "title", article.Title);
            xml.WriteElementString("id", address);
            xml.WriteElementString("updated", Moment(article.ModifiedUtc));
            Link(xml, "alternate", address);
            Text(xml, "summary", article.Summary);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void Text(XmlWriter xml, string element, string text) => xml.WriteElementString(element, XmlDocumentWriter.Clean(text));

    private static void Link(XmlWriter xml, string rel, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
