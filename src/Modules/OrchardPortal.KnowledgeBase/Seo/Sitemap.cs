using System.Globalization;
using System.Xml;
using OrchardPortal.PrivateContent.Feeds;

namespace OrchardPortal.KnowledgeBase.Seo;

/// <summary>Writes site maps as sitemaps.org describes them.</summary>
internal static class Sitemap
{
    /// <summary>Addresses in one file; 50,000 are allowed.</summary>
    public const int PageSize = 10_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The list of the files.</summary>
    public static byte[] Index(string origin, IReadOnlyList<SitemapEntry> entries) => XmlDocumentWriter.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        var page = 1;
        foreach (var chunk in entries.Chunk(PageSize))
        {
            Entry(xml, "sitemap", $"{origin}/sitemap-{page++}.xml", chunk.Max(entry => entry.ModifiedUtc));
        }

        xml.WriteEndElement();
    });

    /// <summary>One file of addresses.</summary>
    public static byte[] Page(string origin, IEnumerable<SitemapEntry> entries) => XmlDocumentWriter.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var entry in entries)
        {
            Entry(xml, "url", origin + entry.Path, entry.ModifiedUtc);
        }

        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, string element, string address, DateTime? modified)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("loc", address);
        if (modified is { } moment)
        {
            xml.WriteElementString("lastmod", moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
