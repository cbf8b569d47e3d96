using System.Net;
using OrchardPortal.HostTests.Visiting;
using Tests.Shared;
using Tests.Shared.Hosting;

namespace OrchardPortal.HostTests;

/// <summary>Somebody looks for help, without an account.</summary>
public abstract class VisitorJourneyTests(PortalSite site) : SiteTest(site)
{
    [DatabaseFact]
    public async Task A_visitor_finds_an_article_by_its_category()
    {
        var visitor = Somebody();
        var home = await visitor.OpenAsync("/");
        Assert.Equal(HttpStatusCode.OK, home.Status);

        var category = await visitor.OpenAsync(Href(home, "/categories/"));
        var article = await visitor.OpenAsync(Href(category, "/articles/"));

        Assert.Equal(HttpStatusCode.OK, article.Status);
        Assert.NotEmpty(Page.TextOf(article.Document.QuerySelector("h1")));
    }

    [DatabaseFact]
    public async Task A_visitor_finds_an_article_by_the_beginning_of_a_word_whatever_its_accents()
    {
        var visitor = Somebody();
        var category = await visitor.OpenAsync(Href(await visitor.OpenAsync("/"), "/categories/"));
        var address = Href(category, "/articles/");
        var title = Page.TextOf((await visitor.OpenAsync(address)).Document.QuerySelector("h1"));
        var word = title.Split(' ').MaxBy(part => part.Length)!;
        var beginning = word[..Math.Min(word.Length, 5)];

        foreach (var query in (string[])[beginning, beginning.ToUpperInvariant(), beginning.Replace('e', 'é').Replace('a', 'á')])
        {
            var results = await visitor.OpenAsync($"/search?q={Uri.EscapeDataString(query)}");
            Assert.Contains(results.Document.QuerySelectorAll("main a[href]"), link => link.GetAttribute("href") == address);
        }
    }

    [DatabaseFact]
    public async Task A_search_for_nothing_known_says_what_to_do_next()
    {
        var results = await Somebody().OpenAsync("/search?q=zzqqxxjj");
        Assert.Equal(HttpStatusCode.OK, results.Status);
        Assert.DoesNotContain("/articles/", results.Document.QuerySelector("main")!.InnerHtml);
    }

    [DatabaseFact]
    public async Task A_visitor_is_led_to_the_portal_and_asked_to_log_in()
    {
        var visitor = Somebody();
        var home = await visitor.OpenAsync("/");
        var login = await visitor.OpenAsync(home.Link("Go to"));
        Assert.Equal("/account/login", login.Address.AbsolutePath);
    }

    [DatabaseFact]
    public async Task What_does_not_exist_is_not_found()
    {
        var visitor = Somebody();
        foreach (var address in (string[])["/articles/no-such-article", "/categories/no-such-category", "/no-such-page"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync(address)).Status);
        }
    }

    [DatabaseFact]
    public async Task Pages_forbid_scripts_and_styles_within_them()
    {
        var home = await Somebody().OpenAsync("/");
        Assert.DoesNotContain("unsafe-inline", home.Headers["Content-Security-Policy"]);
        Assert.Equal("nosniff", home.Headers["X-Content-Type-Options"]);
        Assert.Empty(home.Document.QuerySelectorAll("style, [style], script:not([src]):not([type='application/json']):not([type='application/ld+json'])"));
    }

    private static string Href(Page page, string prefix)
        => page.Document.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!)
            .FirstOrDefault(href => href.StartsWith(prefix, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"{page.Address} ({(int)page.Status}) has no link to {prefix}…:\n{page.Main}");
}

[Collection(Sites.OnSqlite)]
public sealed class VisitorJourneyTestsOnSqlite(SqliteSite site) : VisitorJourneyTests(site);

[RequiresPostgres]
[Collection(Sites.OnPostgres)]
public sealed class VisitorJourneyTestsOnPostgres(PostgresSite site) : VisitorJourneyTests(site);
