using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Seo;

/// <summary>What search engines, social networks and feed readers get of a site.</summary>
public sealed class SearchEngineTests(SharedSqliteSite site) : SiteTest(site), IClassFixture<SharedSqliteSite>
{
    private const string Origin = "https://help.orchardportal.example";
    private const string Article = "/articles/descale-your-machine";
    private const string Category = "/categories/water";
    private const int MostBytes = 100_000;

    [DatabaseFact]
    public async Task Public_pages_say_what_they_are()
    {
        using var guest = Visitor();
        var titles = new HashSet<string>();
        foreach (var path in (string[])["/", Category, Article])
        {
            var page = await guest.OpenAsync(path);
            Assert.EndsWith("Vela Espresso Help", page.Title);
            Assert.True(titles.Add(page.Title));
            Assert.Equal(Origin + path, page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Equal(Origin + path, Meta(page, "og:url"));
            Assert.Equal("Vela Espresso Help", Meta(page, "og:site_name"));
            Assert.NotNull(Meta(page, "twitter:card"));
            Assert.InRange(Meta(page, "description")?.Length ?? 0, 20, 301);
            Assert.Equal(Meta(page, "description"), Meta(page, "og:description"));
            Assert.Null(page.Header("X-Robots-Tag"));
            Assert.Null(Meta(page, "robots"));
        }
    }

    [DatabaseFact]
    public async Task Whoever_asks_for_the_head_of_a_page_gets_what_the_page_would_say_without_it()
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Site.Address };
        foreach (var (path, status) in ((string, HttpStatusCode)[])[("/", HttpStatusCode.OK), (Article, HttpStatusCode.OK), ("/tickets", HttpStatusCode.Redirect), ("/nowhere", HttpStatusCode.NotFound)])
        {
            using var head = await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));
            using var page = await client.GetAsync(path);
            Assert.Equal(status, head.StatusCode);
            Assert.Equal(page.StatusCode, head.StatusCode);
            Assert.Equal(page.Content.Headers.ContentType, head.Content.Headers.ContentType);
            Assert.Equal(page.Content.Headers.ContentLength ?? 0, head.Content.Headers.ContentLength ?? 0);
            Assert.Equal(page.Headers.Location, head.Headers.Location);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [DatabaseFact]
    public async Task Articles_categories_and_the_site_carry_structured_data()
    {
        using var guest = Visitor();
        var article = Graph(await guest.OpenAsync(Article));
        Assert.Equal(["TechArticle", "BreadcrumbList"], article.Select(Type));
        Assert.Equal("Descale your machine", article[0].GetProperty("headline").GetString());
        Assert.Equal("Tomás Reis", article[0].GetProperty("author").GetProperty("name").GetString());
        Assert.True(article[0].GetProperty("dateModified").GetDateTime() >= article[0].GetProperty("datePublished").GetDateTime());
        var steps = article[1].GetProperty("itemListElement").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.GetProperty("position").GetInt32()));
        Assert.Equal(Origin + Category, steps[^2].GetProperty("item").GetString());
        Assert.Equal(Origin + Article, steps[^1].GetProperty("item").GetString());

        Assert.Equal(["CollectionPage", "BreadcrumbList"], Graph(await guest.OpenAsync(Category)).Select(Type));
        var home = Graph(await guest.OpenAsync("/"));
        Assert.Equal("WebSite", Type(home[0]));
        Assert.Equal(Origin + "/search?q={search_term_string}", home[0].GetProperty("potentialAction").GetProperty("target").GetProperty("urlTemplate").GetString());
    }

    [DatabaseFact]
    public async Task Pages_that_are_nobody_elses_business_ask_not_to_be_listed()
    {
        using var guest = Visitor();
        using var ana = await LoginAsync(Cast.Ana);
        foreach (var page in new[] { await guest.OpenAsync("/search?q=water"), await guest.OpenAsync("/account/login"), await ana.OpenAsync("/tickets"), await ana.OpenAsync("/account/profile") })
        {
            Assert.Equal("noindex", page.Header("X-Robots-Tag"));
            Assert.Null(page.Document.QuerySelector("link[rel=canonical]"));
        }
    }

    [DatabaseFact]
    public async Task The_site_map_names_every_public_page_once_and_robots_find_it()
    {
        using var guest = Visitor();
        Assert.Contains($"Sitemap: {Origin}/sitemap.xml", (await guest.OpenAsync("/robots.txt")).Html);
        var index = XDocument.Parse((await guest.OpenAsync("/sitemap.xml")).Html);
        Assert.Equal([$"{Origin}/sitemap-1.xml"], Locations(index));

        var addresses = Locations(XDocument.Parse((await guest.OpenAsync("/sitemap-1.xml")).Html));
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        Assert.All((string[])["/", Category, Article], path => Assert.Contains(Origin + path, addresses));
        foreach (var address in addresses)
        {
            Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync(address[Origin.Length..])).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/sitemap-2.xml")).Status);
    }

    [DatabaseFact]
    public async Task Feeds_list_what_is_new_and_are_sent_again_only_when_they_changed()
    {
        using var guest = Visitor();
        XNamespace atom = "http://www.w3.org/2005/Atom";
        foreach (var (page, path) in ((string, string)[])[("/", "/feed.xml"), (Category, Category + "/feed.xml")])
        {
            Assert.Equal(Origin + path, (await guest.OpenAsync(page)).Document.QuerySelector("link[type='application/atom+xml']")?.GetAttribute("href"));
            var answer = await guest.OpenAsync(path);
            Assert.Equal("application/atom+xml", answer.ContentHeaders.ContentType?.MediaType);
            var feed = XDocument.Parse(answer.Html).Root!;
            var entries = feed.Elements(atom + "entry").ToList();
            Assert.NotEmpty(entries);
            Assert.All(entries, entry => Assert.StartsWith(Origin + "/articles/", entry.Element(atom + "id")!.Value));
            Assert.Equal(entries.Max(entry => entry.Element(atom + "updated")!.Value), feed.Element(atom + "updated")!.Value);

            using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "If-None-Match", answer.Header("ETag") } } };
            Assert.Equal(HttpStatusCode.NotModified, (await guest.SendOnceAsync(request)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync("/categories/none/feed.xml")).Status);
    }

    [DatabaseFact]
    public async Task The_first_view_of_a_public_page_weighs_less_than_100_kB_without_its_images()
    {
        using var guest = Visitor();
        guest.Say("Accept-Encoding", "br");
        using var reader = Visitor();
        foreach (var path in (string[])["/", Category, Article, "/search?q=water", "/account/login"])
        {
            var plain = await reader.OpenAsync(path);
            var sent = (await guest.OpenAsync(path)).Body.Length;
            Assert.True(sent < plain.Body.Length / 2, $"{path} is not compressed: {sent} of {plain.Body.Length} bytes.");
            var files = plain.Document.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], svg use")
                .Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!.Split('#')[0]).Distinct();
            foreach (var file in files)
            {
                sent += (await guest.OpenAsync(file)).Body.Length;
            }

            Assert.True(sent < MostBytes, $"{path} weighs {sent} bytes.");
        }
    }

    private static string? Meta(Page page, string name) =>
        page.Document.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    private static List<JsonElement> Graph(Page page)
    {
        using var json = JsonDocument.Parse(page.Document.QuerySelector("head script[type='application/ld+json']")!.TextContent);

        return [.. json.RootElement.Clone().GetProperty("@graph").EnumerateArray()];
    }

    private static string? Type(JsonElement thing) => thing.GetProperty("@type").GetString();

    private static List<string> Locations(XDocument map) => [.. map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value)];
}
