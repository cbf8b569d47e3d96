using System.Globalization;
using System.Text;
using System.Text.Json;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Seo;

/// <summary>
/// What a page is about, as schema.org names it. A block of data is never executed, so that the content security policy needs no
/// exception for it; the writer escapes what could end the element.
/// </summary>
internal static class StructuredData
{
    /// <summary>An article and the way to it.</summary>
    public static string Article(HeadOf page, string author, DateTime published, DateTime modified, string section, IReadOnlyList<LinkViewModel> way) => Graph(json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", "TechArticle");
        json.WriteString("headline", page.Title);
        Optional(json, "description", page.Description);
        json.WriteString("datePublished", Moment(published));
        json.WriteString("dateModified", Moment(modified));
        Optional(json, "articleSection", section);
        json.WriteString("inLanguage", page.Culture);
        json.WriteString("mainEntityOfPage", page.Url);
        Named(json, "author", "Person", author);
        Named(json, "publisher", "Organization", page.SiteName);
        json.WriteEndObject();
        Breadcrumbs(json, page, way);
    });

    /// <summary>A list of articles and the way to it.</summary>
    public static string Category(HeadOf page, IReadOnlyList<LinkViewModel> way) => Graph(json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", "CollectionPage");
        json.WriteString("name", page.Title);
        Optional(json, "description", page.Description);
        json.WriteString("inLanguage", page.Culture);
        json.WriteString("url", page.Url);
        json.WriteEndObject();
        Breadcrumbs(json, page, way);
    });

    /// <summary>The site and how it is searched.</summary>
    public static string Site(HeadOf page) => Graph(json =>
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("name", page.SiteName);
        json.WriteString("url", page.Url);
        json.WriteString("inLanguage", page.Culture);
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteStartObject("target");
        json.WriteString("@type", "EntryPoint");
        json.WriteString("urlTemplate", page.Origin + "/search?q={search_term_string}");
        json.WriteEndObject();
        json.WriteString("query-input", "required name=search_term_string");
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static string Graph(Action<Utf8JsonWriter> write)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            write(json);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length);
    }

    private static void Breadcrumbs(Utf8JsonWriter json, HeadOf page, IReadOnlyList<LinkViewModel> way)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        var position = 1;
        foreach (var step in way)
        {
            Step(json, position++, step.Text, page.Absolute(step.Url));
        }

        Step(json, position, page.Title, page.Url);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Step(Utf8JsonWriter json, int position, string name, string url)
    {
        json.WriteStartObject();
        json.WriteString("@type", "ListItem");
        json.WriteNumber("position", position);
        json.WriteString("name", name);
        json.WriteString("item", url);
        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, string property, string type, string name)
    {
        if (name.Length > 0)
        {
            json.WriteStartObject(property);
            json.WriteString("@type", type);
            json.WriteString("name", name);
            json.WriteEndObject();
        }
    }

    private static void Optional(Utf8JsonWriter json, string property, string value)
    {
        if (value.Length > 0)
        {
            json.WriteString(property, value);
        }
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
