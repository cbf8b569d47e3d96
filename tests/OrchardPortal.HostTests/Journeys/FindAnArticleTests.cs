using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Journeys;

public abstract class FindAnArticleTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task An_address_written_in_capitals_leads_to_the_page()
    {
        using var visitor = Visitor();
        Assert.Equal("/articles/descale-your-machine?q=x", (await visitor.OpenAsync("/articles/Descale-Your-Machine?q=x")).Path);
        Assert.Equal("/categories/water", (await visitor.OpenAsync("/categories/WATER")).Path);
        Assert.Equal("/tags/water", (await visitor.OpenAsync("/tags/Water")).Path);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await visitor.GetAsync("/articles/Nothing-Of-Ours")).Status);
    }

    [DatabaseFact]
    public async Task A_visitor_finds_an_article_by_its_category()
    {
        using var visitor = Visitor();
        var home = await visitor.OpenAsync("/");
        var category = await home.FollowAsync("Water and descaling");
        Assert.Equal("Water and descaling", category.Heading);
        var article = await category.FollowAsync("Descale your machine");
        Assert.Equal("Descale your machine", article.Heading);
        Assert.Contains("Tomás Reis", article.Text);
        Assert.NotEmpty(article.Texts(".prose p"));
        Assert.NotEmpty(article.Texts("#related"));
    }

    [DatabaseFact]
    public async Task A_visitor_finds_an_article_by_search_whatever_the_accents_and_endings()
    {
        using var visitor = Visitor();
        foreach (var words in (string[])["Descale", "descal", "DÈSCÁL machine"])
        {
            var home = await visitor.OpenAsync("/");
            var results = await home.Form("Search").Fill("Search the help articles", words).SendAsync();
            Assert.Equal("/search", results.Address.AbsolutePath);
            Assert.True(results.HasLink("Descale your machine"), $"“{words}” does not find it.\n{results}");
        }

        var marked = await visitor.OpenAsync("/search?q=descal");
        Assert.Contains(marked.Texts("mark"), word => word.StartsWith("descal", StringComparison.OrdinalIgnoreCase));
    }

    [DatabaseFact]
    public async Task A_search_without_a_hit_says_what_to_do_next()
    {
        using var visitor = Visitor();
        var results = await visitor.OpenAsync("/search?q=zzqqxx");
        Assert.Contains("Nothing found for “zzqqxx”", results.Text);
        Assert.True(results.HasLink("Browse by subject"));
    }

    [DatabaseFact]
    [Trait("Requirement", "2")]
    [Trait("Requirement", "60")]
    public async Task A_visitor_sees_the_way_to_the_portal_and_comes_to_the_login()
    {
        using var visitor = Visitor();
        foreach (var address in (string[])["/", "/categories/water", "/articles/descale-your-machine", "/search?q=water"])
        {
            var login = await (await visitor.OpenAsync(address)).FollowAsync("Go to Vela customer portal");
            Assert.Equal("/account/login", login.Address.AbsolutePath);
        }
    }

    [DatabaseFact]
    public async Task What_is_not_there_is_not_found()
    {
        using var visitor = Visitor();
        foreach (var address in (string[])["/articles/none", "/categories/none", "/none", "/categories/..%2f..%2fetc"])
        {
            var page = await visitor.GetAsync(address);
            Assert.True(page.Status == HttpStatusCode.NotFound, $"{address}: {page}");
        }
    }
}

public sealed class FindAnArticleTestsOnSqlite(SharedSqliteSite site) : FindAnArticleTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class FindAnArticleTestsOnPostgres(SharedPostgresSite site) : FindAnArticleTests(site), IClassFixture<SharedPostgresSite>;
