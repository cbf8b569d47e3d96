using System.Net;
using System.Text.Json;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;
using Relevance;

namespace OrchardPortal.HostTests.Searching;

public abstract class SearchTests(SiteFixture fixture) : SiteTest(fixture)
{
    // What the order of results was worth when it was last measured, less a little: it may change, not become bad.
    private const double LeastReciprocalRank = 0.8;
    private const double LeastGain = 0.75;

    [DatabaseFact]
    public async Task Typing_errors_are_forgiven_and_told()
    {
        using var visitor = Visitor();
        foreach (var (typed, title) in new (string, string)[] {
            ("descael", "Descale your machine"), ("portafiler gasket", "Replace the group gasket"), ("warrenty", "What the warranty covers"), ("grindr zero", "Reset the grinder's zero point") })
        {
            var page = await visitor.OpenAsync("/search?q=" + Uri.EscapeDataString(typed));
            Assert.Equal(title, page.Texts(".articles h2")[0]);
            Assert.Contains($"No article contains exactly “{typed}”", page.Text);
            Assert.NotEmpty(page.Texts(".articles mark"));
        }

        // Written well, nothing is guessed.
        Assert.DoesNotContain("exactly", (await visitor.OpenAsync("/search?q=gasket")).Text);
    }

    [DatabaseFact]
    public async Task Where_no_article_has_all_words_those_with_some_are_shown()
    {
        using var visitor = Visitor();
        var page = await visitor.OpenAsync("/search?q=gasket+zebra");
        Assert.Contains("These contain some of the words", page.Text);
        Assert.Contains("Replace the group gasket", page.Texts(".articles h2"));
    }

    [DatabaseFact]
    public async Task Results_are_narrowed_by_category_and_the_counts_are_true()
    {
        using var visitor = Visitor();
        var all = await visitor.OpenAsync("/search?q=water");
        var links = all.Document.QuerySelectorAll(".filter a").ToDictionary(link => Page.Words(link.FirstChild!.TextContent), link => link);
        var count = int.Parse(links["Getting started"].QuerySelector(".filter__count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture);
        var narrowed = await visitor.OpenAsync(links["Getting started"].GetAttribute("href")!);
        Assert.Equal(count, narrowed.Texts(".articles li").Count);
        Assert.All(narrowed.Texts(".articles__meta"), category => Assert.Equal("Getting started", category));
        Assert.Equal("Getting started", Page.Words(narrowed.Document.QuerySelector(".filter a[aria-current]")!.FirstChild!.TextContent));
        Assert.Equal(Counts(all), Counts(narrowed));

        // A filter that leaves nothing says so and how to get rid of it.
        var nothing = await visitor.OpenAsync("/search?q=water&category=no-such-thing");
        Assert.Empty(nothing.Texts(".articles li"));
        Assert.Equal(all.Texts(".articles h2"), (await nothing.FollowAsync("Search without filters")).Texts(".articles h2"));
    }

    /// <summary>Of the subjects: tags are counted within what is shown.</summary>
    private static List<string> Counts(Page page) => [.. page.Document.QuerySelector(".filter")!.QuerySelectorAll(".filter__count").Select(count => count.TextContent)];

    [DatabaseFact]
    public async Task While_somebody_types_the_best_results_are_offered()
    {
        using var visitor = Visitor();
        var page = await visitor.GetAsync("/search/suggest?q=grindr+z");
        Assert.Contains("no-store", page.Header("Cache-Control"));
        var answer = JsonDocument.Parse(page.Html).RootElement;
        Assert.Equal("/search?q=grindr%20z", answer.GetProperty("url").GetString());
        var best = answer.GetProperty("results")[0];
        Assert.Equal("Reset the <mark>grinder</mark>&#x27;s <mark>zero</mark> point", best.GetProperty("title").GetString());
        Assert.Equal("/articles/reset-the-grinder-zero?q=grindr%20z", best.GetProperty("url").GetString());
        Assert.Equal(0, JsonDocument.Parse((await visitor.GetAsync("/search/suggest?q=zzqqxx")).Html).RootElement.GetProperty("results").GetArrayLength());
        Assert.Equal(0, JsonDocument.Parse((await visitor.GetAsync("/search/suggest")).Html).RootElement.GetProperty("results").GetArrayLength());
    }

    [DatabaseFact]
    [Trait("Requirement", "92")]
    public async Task Articles_are_suggested_for_the_subject_of_a_ticket_and_read_in_place()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var form = await ana.OpenAsync("/tickets/new");
        var box = form.Document.QuerySelector("[data-suggest-url]")!;
        Assert.Equal("Subject", box.GetAttribute("data-for"));
        Assert.Equal("/search", box.QuerySelector("noscript a")!.GetAttribute("href"));
        var results = JsonDocument.Parse((await ana.GetAsync(box.GetAttribute("data-suggest-url") + Uri.EscapeDataString("Leak under the machine, about a cup a day"))).Html)
            .RootElement.GetProperty("results");
        Assert.Equal("Water under the machine", results[0].GetProperty("title").GetString());
        var text = await ana.GetAsync(results[0].GetProperty("text").GetString()!);
        Assert.Equal(HttpStatusCode.OK, text.Status);
        Assert.NotEmpty(text.Texts("p"));
        Assert.Empty(text.Texts("html > head > title"));

        // A count, but a change: without the form's token it is refused, and asking for it changes nothing.
        var address = results[0].GetProperty("solved").GetString()!;
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.SendAsync(new HttpRequestMessage(HttpMethod.Post, address))).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await ana.GetAsync(address)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync("/articles/there-is-no-such-thing/text")).Status);
    }

    [DatabaseFact]
    public async Task The_order_of_results_is_as_good_as_it_was()
    {
        using var site = new HttpClient { BaseAddress = Site.Address };
        foreach (var kind in (await Asking.ReadAsync(Path.Combine(AppContext.BaseDirectory, "relevance", "demo.json"))).GroupBy(query => query.Kind))
        {
            var (ranks, gains) = (new List<double>(), new List<double>());
            foreach (var query in kind)
            {
                var slugs = await Asking.AskAsync(site, query);
                ranks.Add(Measures.ReciprocalRank(query, slugs));
                gains.Add(Measures.NormalizedGain(query, slugs, Asking.First));
            }

            Assert.True(ranks.Average() >= LeastReciprocalRank && gains.Average() >= LeastGain, $"{kind.Key}: MRR {ranks.Average():F3}, nDCG {gains.Average():F3}");
        }
    }

    [DatabaseFact]
    public async Task Nonsense_in_the_address_of_results_is_no_error()
    {
        using var visitor = Visitor();
        foreach (var query in (string[])["q=%22%27%2A%28%29+AND+OR+NEAR", "q=water&tag=%7C&language=xx-nonsense&page=99999999999", "q=%00%01&category=%27--", "q=" + new string('a', 3000), "q=water&page=-1", "q=%26%7C%21%3A%2A"])
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/search?" + query)).Status);
            Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync("/search/suggest?" + query)).Status);
        }
    }
}

public sealed class SearchTestsOnSqlite(SharedSqliteSite site) : SearchTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class SearchTestsOnPostgres(SharedPostgresSite site) : SearchTests(site), IClassFixture<SharedPostgresSite>;
