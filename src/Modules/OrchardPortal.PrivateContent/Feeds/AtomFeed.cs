using System.Globalization;
using System.Xml;

namespace OrchardPortal.PrivateContent.Feeds;

/// <summary>Writes feeds in the format Atom (RFC 4287).</summary>
public static class AtomFeed
{
    /// <summary>Entries in a feed.</summary>
    public const int Length = 30;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>A feed as the bytes of its file.</summary>
    /// <param name="title">What the feed is of.</param>
    /// <param name="siteName">Who publishes it.</param>
    /// <param name="origin">As <see cref="SiteOrigin"/> gives it.</param>
    /// <param name="path">Of the feed.</param>
    /// <param name="pagePath">Of the page that shows the same.</param>
    /// <param name="entries">Those changed last first.</param>
    public static byte[] Write(string title, string siteName, string origin, string path, string pagePath, IReadOnlyList<AtomEntry> entries) => XmlDocumentWriter.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        Text(xml, "title", title);
        xml.WriteElementString("id", origin + path);
        xml.WriteElementString("updated", Moment(entries.Count > 0 ? entries[0].UpdatedUtc : DateTime.UnixEpoch));
        Link(xml, "self", origin + path);
        Link(xml, "alternate", origin + pagePath);
        xml.WriteStartElement("author");
        Text(xml, "name", siteName);
        xml.WriteEndElement();

        foreach (var entry in entries.Take(Length))
        {
            var address = origin + entry.Path;
            xml.WriteStartElement("entry");
            Text(xml, "title", entry.Title);
            xml.WriteElementString("id", address);
            xml.WriteElementString("updated", Moment(entry.UpdatedUtc));
            Link(xml, "alternate", address);
            if (entry.Summary.Length > 0)
            {
                Text(xml, "summary", entry.Summary);
            }

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
