using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Security;

/// <summary>
/// A word is put wherever something internal can be, and then everything is read that customers come to: links, files, forms that
/// ask, exports, streams. Not one byte of it has the word.
/// </summary>
public abstract class CanaryTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const string Canary = "kingfishercanary";
    private const int MostPages = 600;

    [DatabaseFact]
    [Trait("Requirement", "47")]
    public async Task No_byte_that_a_customer_can_get_has_a_word_of_what_is_internal()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var mario = await LoginAsync(Cast.Mario);
        using var agent = await LoginAsync(Cast.Agent);
        using var admin = await LoginAsync(Cast.Admin);
        var ticket = await FileTicketAsync(ana, NewSubject("Canary"), "Anything new?", UploadedFile.Text("note.txt", "nothing"));
        var number = NumberOf(ticket);
        await ticket.Form("Add colleague").Choose("Colleague", "Luís Carvalho").SendAsync();
        await SettingsAsync(admin);
        using var detail = await ana.ListenAsync($"/tickets/{number}/live");
        using var list = await luis.ListenAsync("/tickets/live");

        var files = await PlantAsync(agent, admin, number);
        await WriteAsync(agent, number, "Yes, there is news.");
        foreach (var stream in (EventStream[])[detail, list])
        {
            // The answer moves the ticket to another stage, and stages are shown; of what came before there is not a word.
            Assert.Equal($"status {number}", await stream.NextAsync());
            Assert.Equal($"message {number}", await stream.NextAsync());
        }

        string[] from = ["/", "/tickets", "/tickets/new", $"/tickets/{number}", $"/tickets?q={Canary}", $"/tickets?view=organization&q={Canary}", $"/search?q={Canary}", $"/tickets/export.csv?q={Canary}", "/sitemap.xml", "/sitemap-1.xml", "/feed.xml", "/robots.txt"];
        var pages = await CrawlAsync(ana, from);
        Assert.Contains(pages, page => page.Html.Contains("Yes, there is news."));
        Assert.Contains(pages, page => page.Path.StartsWith("/tickets/export.csv", StringComparison.Ordinal) && page.Html.Contains($"{number},"));
        Assert.True(pages.Count > 60, $"Only {pages.Count} pages were reached.");
        pages.AddRange(await CrawlAsync(luis, from));
        pages.AddRange(await CrawlAsync(mario, from));
        using var guest = Visitor();
        pages.AddRange(await CrawlAsync(guest, from));
        foreach (var page in pages)
        {
            // What somebody searches for is said again on the page and in its links; nothing else may say it.
            var said = page.Html.Replace($"q={Canary}", "", StringComparison.Ordinal).Replace($"value=\"{Canary}\"", "", StringComparison.Ordinal);
            var own = page.Path.Contains(Canary, StringComparison.Ordinal);
            Assert.False(own ? RowsOf(page).Any(row => row.Contains(Canary, StringComparison.OrdinalIgnoreCase)) : said.Contains(Canary, StringComparison.OrdinalIgnoreCase), $"{page.Path}:\n{page.Html}");
        }

        foreach (var visitor in (Visitor[])[ana, luis, mario, guest])
        {
            foreach (var file in files)
            {
                Assert.Equal(visitor == guest ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await visitor.GetAsync($"/tickets/{number}/attachments/{file}")).Status);
                Assert.DoesNotContain(Canary, (await visitor.GetAsync($"/tickets/{number}/attachments/{file}")).Html);
            }
        }

        Assert.DoesNotContain(Canary, detail.Bytes + list.Bytes, StringComparison.OrdinalIgnoreCase);
    }

    // What shows customers the most: the company's tickets, the stages, further columns.
    private static async Task SettingsAsync(Visitor admin)
    {
        await (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=tickets")).Form("Save").Tick("Customers see all tickets of their company").SendAsync();
        await (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=templates")).Form("Save").Tick("Show the stages of tickets in the portal").SendAsync();
    }

    /// <returns>The ids of files that no customer may have.</returns>
    private static async Task<IReadOnlyList<string>> PlantAsync(Visitor agent, Visitor admin, long number)
    {
        var address = $"/admin/tickets/{number}";
        var commented = await (await agent.OpenAsync(address)).Form("Add internal comment").Fill("Comment, for colleagues only", $"{Canary} text")
            .Attach("Files", UploadedFile.Text($"{Canary}.txt", Canary)).SendAsync();
        Assert.Contains(Canary, commented.Text);
        await (await agent.OpenAsync(address)).Form("Keep note").Fill("Internal note", $"{Canary} note").SendAsync();

        var property = (await admin.OpenAsync("/admin/ticket-properties/new")).Form("Add").Fill("Label", $"{Canary} label").Fill("Hint", $"{Canary} hint").Tick("Customers see it", false);
        Planted(await property.SendAsync());
        var form = (await agent.OpenAsync(address)).Form("Save properties");
        Planted(await form.Fill($"{Canary} label", $"{Canary} value").SendAsync());

        var macro = (await (await admin.OpenAsync("/admin/tickets/macros")).FollowAsync("New reply")).Form("Save").Fill("Name", $"{Canary} reply").Fill("Reply", $"{Canary} canned");
        Planted(await macro.SendAsync());
        var contact = (await admin.OpenAsync("/Admin/Contents/ContentItems/4contact000000000000000002/Edit")).Form("Publish");
        await contact.Fill("Handle", $"{Canary}handle").Fill("Phone", $"{Canary}phone").SendAsync();
        var inbox = (await admin.OpenAsync("/admin/Inboxes/Create")).Form("Save").Fill("Name", $"{Canary} inbox");
        Planted(await inbox.SendAsync());

        return [.. (await agent.OpenAsync(address)).Document.QuerySelectorAll(".inbox-files a").Where(link => link.TextContent.Contains(Canary)).Select(link => link.GetAttribute("href")!.Split('/')[^1])];
    }

    private static void Planted(Page page) => Assert.True(page.Status == HttpStatusCode.OK && page.Html.Contains(Canary), page.ToString());

    // What is not the search's own word: rows, results, excerpts, and the lines of a file.
    private static IEnumerable<string> RowsOf(Page page) => page.ContentHeaders.ContentType?.MediaType == "text/html"
        ? page.Texts("tbody tr, article, .results li, mark")
        : [page.Html];

    /// <summary>Reads everything that links, files, pictures and forms that ask lead to.</summary>
    private static Task<List<Page>> CrawlAsync(Visitor visitor, params string[] from) => Crawl.EverythingAsync(visitor, MostPages, from, page => page.Document.Forms
        .Where(form => form.Method != "post")
        .Select(form => form.GetAttribute("action") + "?" + string.Join('&', form.QuerySelectorAll("[name]").Select(field => $"{field.GetAttribute("name")}={Canary}"))));
}

public sealed class CanaryTestsOnSqlite(OwnSqliteSite site) : CanaryTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class CanaryTestsOnPostgres(OwnPostgresSite site) : CanaryTests(site), IClassFixture<OwnPostgresSite>;
