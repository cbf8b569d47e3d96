using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Access;

/// <summary>Articles and categories that are not for everybody. Each test leaves them open.</summary>
public abstract class PrivateArticleTests(SiteFixture fixture) : AccessTest(fixture)
{
    private const string Canary = "plovercanary";
    private const string Everybody = "Everybody";
    private const string Article = "/articles/choose-the-right-water";
    private const int MostPages = 400;

    [DatabaseFact]
    [Trait("Requirement", "20")]
    public async Task Of_a_private_article_nobody_gets_a_word_but_whom_its_rule_lets_in()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var editor = await LoginAsync(Cast.Editor);
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var guest = Visitor();
        var list = await ListAsync(admin, Cast.Luis);

        // Kept pages of before must not live on.
        await CrawlAsync(guest);
        var count = Count(await guest.OpenAsync("/"));
        var form = (await editor.OpenAsync(RightWater)).Form("Publish");
        var (title, summary, text) = (form.Value("Title"), form.Value("Summary"), form.Value("Text"));
        await form.Fill("Title", $"Descale your machine {Canary}").Fill("Summary", $"In short: {Canary}.").Fill("Text", $"<p>{Canary}</p>")
            .Choose("Open to", OnLists).Tick(list.Heading).SendAsync();

        foreach (var visitor in (Visitor[])[guest, ana])
        {
            // Some pages lead back to where the visitor came from.
            foreach (var page in (await CrawlAsync(visitor)).Where(page => !page.Path.Contains("returnUrl=", StringComparison.OrdinalIgnoreCase)))
            {
                // What the visitor searched for may stand there again, in addresses too.
                var said = Regex.Replace(page.Html, $"(q=|q%(25)*3D|value=\"|“|Search: ){Canary}", "");
                Assert.False(said.Contains(Canary, StringComparison.OrdinalIgnoreCase), $"{visitor} {page.Path}:\n{page.Html}");
                // What the author of another article wrote into its text stays there, and leads to the login or to nothing.
                Assert.True(page.Document.QuerySelectorAll($"[href='{Article}']").All(link => link.Closest(".prose") is not null), $"{visitor} {page.Path}:\n{page.Html}");
            }

            Assert.Contains("Nothing found", (await visitor.OpenAsync($"/search?q={Canary}")).Text);
            Assert.Equal(count - 1, Count(await visitor.OpenAsync("/")));
        }

        // A guest may be somebody who may see it; a member learns nothing.
        Assert.Equal("?returnUrl=%2Farticles%2Fchoose-the-right-water", (await guest.OpenAsync(Article)).Address.Query, ignoreCase: true);
        var (hidden, missing) = (await ana.GetAsync(Article), await ana.GetAsync("/articles/there-is-no-such-thing"));
        Assert.Equal(HttpStatusCode.NotFound, hidden.Status);
        Assert.Equal(missing.Text, hidden.Text);

        foreach (var visitor in (Visitor[])[luis, editor])
        {
            Assert.Equal($"Descale your machine {Canary}", (await visitor.OpenAsync(Article)).Heading);
            Assert.True((await visitor.OpenAsync($"/search?q={Canary}")).HasLink($"Descale your machine {Canary}"));
            Assert.True((await visitor.OpenAsync("/categories/water")).HasLink($"Descale your machine {Canary}"));
            Assert.Equal(count, Count(await visitor.OpenAsync("/")));
        }

        // What was kept of a page for one of them is not shown to the other, nor after he left the list.
        Assert.Contains(Canary, (await luis.OpenAsync("/articles/descale-your-machine")).Html);
        Assert.DoesNotContain(Canary, (await ana.OpenAsync("/articles/descale-your-machine")).Html);
        await TakeAsync(list);
        Assert.Equal(HttpStatusCode.NotFound, (await luis.GetAsync(Article)).Status);
        Assert.DoesNotContain(Canary, (await luis.OpenAsync("/articles/descale-your-machine")).Html);
        Assert.DoesNotContain(Canary, (await luis.OpenAsync("/categories/water")).Html);

        await (await editor.OpenAsync(RightWater)).Form("Publish").Fill("Title", title).Fill("Summary", summary).Fill("Text", text).Choose("Open to", Everybody).SendAsync();
        Assert.Equal(title, (await guest.OpenAsync(Article)).Heading);
    }

    [DatabaseFact]
    [Trait("Requirement", "20")]
    public async Task A_private_category_hides_its_articles_too()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var guest = Visitor();
        await RuleAsync(admin, Water, "Everybody with an account");

        Assert.False((await guest.OpenAsync("/")).HasLink("Water and descaling"));
        Assert.Equal("/account/login", (await guest.OpenAsync("/categories/water")).Address.AbsolutePath);
        Assert.Equal("/account/login", (await guest.OpenAsync("/articles/descale-your-machine")).Address.AbsolutePath);
        Assert.False((await guest.OpenAsync("/search?q=descal")).HasLink("Descale your machine"));
        Assert.Equal("Descale your machine", (await ana.OpenAsync("/articles/descale-your-machine")).Heading);

        // Both must let one in: the category and the article.
        await RuleAsync(admin, RightWater, OnLists, await ListAsync(admin, Cast.Luis));
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync(Article)).Status);
        await RuleAsync(admin, RightWater, Everybody);
        await RuleAsync(admin, Water, OnLists, await ListAsync(admin, Cast.Luis));
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync("/categories/water")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync("/articles/descale-your-machine")).Status);
        await RuleAsync(admin, Water, Everybody);
        Assert.True((await guest.OpenAsync("/")).HasLink("Water and descaling"));
    }

    [DatabaseFact]
    [Trait("Requirement", "13")]
    public async Task A_list_by_rules_lets_in_whom_they_describe_and_the_editor_counts_them()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var luis = await LoginAsync(Cast.Luis);
        using var mario = await LoginAsync(Cast.Mario);
        var name = NewSubject("Café");
        var list = await (await admin.OpenAsync("/admin/contact-lists/create")).Form("Add").Fill("Name", name)
            .Tick("All contacts that rules describe, such as those of one company").SendAsync();
        Assert.Contains("0 contacts match", list.Text);
        var ruled = await list.Form("Add a rule").Set("Filter.Do", "add:").SendAsync();
        ruled = await ruled.Form("Save").Fill("Value of rule 1", "cafecentral.example").SendAsync();
        Assert.Contains("3 contacts match", ruled.Text);
        Assert.Contains("On the list: 3", ruled.Text);
        Assert.True((await admin.OpenAsync("/admin/contacts/4contact000000000000000001")).HasLink(name));
        await RuleAsync(admin, RightWater, OnLists, ruled);
        Assert.Equal(HttpStatusCode.OK, (await luis.GetAsync(Article)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mario.GetAsync(Article)).Status);
        await RuleAsync(admin, RightWater, Everybody);
    }

    private static Task<List<Page>> CrawlAsync(Visitor visitor) =>
        Crawl.EverythingAsync(visitor, MostPages, ["/", "/search?q=water", $"/search?q={Canary}", "/categories/water", "/articles/descale-your-machine", "/sitemap.xml", "/sitemap-1.xml", "/feed.xml", "/categories/water/feed.xml", "/robots.txt", "/tickets/new"]);

    private static int Count(Page home) => int.Parse(
        home.Document.QuerySelector("a[href='/categories/water']")!.Closest(".category")!.QuerySelector(".category__count")!.TextContent.Split(' ')[0],
        CultureInfo.InvariantCulture);
}

public sealed class PrivateArticleTestsOnSqlite(OwnSqliteSite site) : PrivateArticleTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class PrivateArticleTestsOnPostgres(OwnPostgresSite site) : PrivateArticleTests(site), IClassFixture<OwnPostgresSite>;
