using System.Net;
using OrchardPortal.HostTests.Access;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Searching;

/// <summary>What editors learn from searches and suggestions; and that neither tells of private articles. Each test uses words of its own.</summary>
public abstract class SearchLogTests(SiteFixture fixture) : AccessTest(fixture)
{
    private const string RightTitle = "Choose the right water";

    [DatabaseFact]
    public async Task Editors_see_what_was_searched_without_a_result_and_without_a_click_and_nothing_of_who_searched()
    {
        using var visitor = Visitor();
        using var editor = await LoginAsync(Cast.Editor);
        await visitor.OpenAsync("/search?q=Telepathic++Kettle");
        await visitor.OpenAsync("/search?q=telepathic+kettle");
        await visitor.OpenAsync("/search?q=portafilter");
        await visitor.OpenAsync("/search?q=unhappy%40person.example");
        await visitor.OpenAsync("/search?q=%3D1%2B1+sum");
        // Neither typing nor turning pages nor narrowing is a search of its own.
        await visitor.GetAsync("/search/suggest?q=halfword");
        await visitor.OpenAsync("/search?q=gasket&category=cleaning");
        await visitor.OpenAsync("/search?q=gasket&page=2");

        var without = await ReportAsync(editor, "/admin/knowledge-base/searches", "telepathic kettle", "en", "2", "2", "0");
        Assert.Null(Find(without, "portafilter"));
        await ReportAsync(editor, "/admin/knowledge-base/searches?show=WithoutClick", "portafilter");
        foreach (var word in (string[])["unhappy", "halfword", "gasket"])
        {
            Assert.DoesNotContain(word, (await editor.OpenAsync("/admin/knowledge-base/searches?show=Popular")).Text);
        }

        await (await visitor.OpenAsync("/search?q=portafilter")).FollowAsync("Replace the group gasket");
        await ReportAsync(editor, "/admin/knowledge-base/searches?show=Popular", "portafilter", "en", "2", "0", "1");
        Assert.Null(Find(await editor.OpenAsync("/admin/knowledge-base/searches?show=WithoutClick"), "portafilter"));

        var csv = await editor.GetAsync("/admin/knowledge-base/searches/export?show=Popular&days=7");
        Assert.StartsWith("text/csv", csv.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("portafilter,en,2,0,1,", csv.Html);
        Assert.Contains("\r\n'=1+1 sum,", csv.Html);
    }

    [DatabaseFact]
    public async Task Whoever_may_not_see_searches_does_not()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var guest = Visitor();
        foreach (var address in (string[])["/admin/knowledge-base/searches", "/admin/knowledge-base/searches/export"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, (await ana.GetAsync(address)).Status);
            Assert.Equal("/account/login", (await guest.GetAsync(address)).Address.AbsolutePath);
        }
    }

    [DatabaseFact]
    [Trait("Requirement", "92")]
    public async Task A_ticket_that_an_article_made_needless_is_counted()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var editor = await LoginAsync(Cast.Editor);
        var form = await ana.OpenAsync("/tickets/new");
        var token = form.Document.QuerySelector("form[data-support-form] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await ana.GetAsync("/articles/steam-milk/text");
        await ana.GetAsync("/articles/steam-milk/text");
        using var solved = new HttpRequestMessage(HttpMethod.Post, "/articles/steam-milk/solved");
        solved.Headers.Add("RequestVerificationToken", token);
        Assert.Equal(HttpStatusCode.NoContent, (await ana.SendAsync(solved)).Status);
        var report = await ReportAsync(editor, "/admin/knowledge-base/searches?show=Suggestions", "Steam milk that shines", "2", "1");
        Assert.Equal("1", report.Texts("dl dd")[3]);
        Assert.Contains("Steam milk that shines,2,1,", (await editor.GetAsync("/admin/knowledge-base/searches/export?show=Suggestions")).Html);
    }

    [DatabaseFact]
    [Trait("Requirement", "20")]
    [Trait("Requirement", "92")]
    public async Task Of_a_private_article_no_suggestion_count_or_excerpt_tells_a_word()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var guest = Visitor();

        // "Calcium" is in one article alone, of the category that becomes private.
        string[] doors =
        [
            "/search?q=calcium", "/search?q=calcum", "/search?q=water", "/search?q=water+calcium", "/search?q=water&category=water", "/search/suggest?q=calc", "/search/suggest?q=calcum",
            "/search/suggest?q=choose+the+right", "/articles/suggest?subject=Which+water+has+calcium", "/articles/suggest?subject=Choose+the+right+water", "/articles/choose-the-right-water/text",
        ];
        Assert.True((await guest.OpenAsync("/search?q=calcum")).HasLink(RightTitle));
        var before = await CountAsync(guest, "water");
        await RuleAsync(admin, Water, OnLists, await ListAsync(admin, Cast.Luis));
        foreach (var visitor in (Visitor[])[guest, ana])
        {
            foreach (var door in doors)
            {
                var html = (await visitor.GetAsync(door)).Html;
                Assert.False(html.Contains(RightTitle, StringComparison.OrdinalIgnoreCase) || html.Contains("calcium carbonate", StringComparison.OrdinalIgnoreCase)
                    || html.Contains("Water and descaling", StringComparison.Ordinal), $"{visitor} {door}\n{html}");
            }

            Assert.True(await CountAsync(visitor, "water") < before);
            // The same for a word that is in a private article only as for one that is nowhere.
            Assert.Contains("Nothing found", (await visitor.OpenAsync("/search?q=calcium")).Text);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync("/articles/choose-the-right-water/text")).Status);
        Assert.Equal(before, await CountAsync(luis, "water"));
        Assert.True((await luis.OpenAsync("/search?q=calcum")).HasLink(RightTitle));
        await RuleAsync(admin, Water, "Everybody");
        Assert.Equal(before, await CountAsync(guest, "water"));
    }

    private static async Task<int> CountAsync(Visitor visitor, string query)
    {
        var page = await visitor.OpenAsync("/search?q=" + query);

        return int.Parse(page.Texts(".results-head p[role=status]")[0].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static AngleSharp.Dom.IElement? Find(Page page, string words) =>
        page.Document.QuerySelectorAll("tbody tr").FirstOrDefault(row => Page.Words(row.QuerySelector("td")?.TextContent) == words);

    /// <summary>The report once it has a row that begins so: it reads what was counted, of which the site may be writing a part at this moment.</summary>
    private static Task<Page> ReportAsync(Visitor editor, string address, params string[] row) => Eventually.IsAsync(
        () => editor.OpenAsync(address),
        page => Find(page, row[0])?.QuerySelectorAll("td").Take(row.Length).Select(cell => Page.Words(cell.TextContent)).SequenceEqual(row) == true);
}

public sealed class SearchLogTestsOnSqlite(OwnSqliteSite site) : SearchLogTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class SearchLogTestsOnPostgres(OwnPostgresSite site) : SearchLogTests(site), IClassFixture<OwnPostgresSite>;
