using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Security;

public abstract class InternalTextTests(SiteFixture fixture) : SiteTest(fixture)
{
    private const int MostPages = 400;

    [DatabaseFact]
    [Trait("Requirement", "47")]
    public async Task No_page_or_file_that_a_customer_can_reach_has_a_word_of_an_internal_comment()
    {
        const string canary = "kingfisher-canary";
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var ticket = await FileTicketAsync(ana, NewSubject("Canary"), "Anything new?", UploadedFile.Text("note.txt", "nothing"));
        var page = await agent.OpenAsync($"/admin/tickets/{NumberOf(ticket)}");
        var commented = await page.Form("Add internal comment").Fill("Comment, for colleagues only", $"{canary} text")
            .Attach("Files", UploadedFile.Text($"{canary}.txt", canary)).SendAsync();
        Assert.Contains(canary, commented.Text);
        var file = commented.Document.QuerySelectorAll(".inbox-files a").First(link => link.TextContent.Contains(canary)).GetAttribute("href")!;
        await WriteAsync(agent, NumberOf(ticket), "Yes, there is news.");

        var pages = await Crawl.EverythingAsync(ana, MostPages, ["/", "/tickets", $"/tickets?q={canary}", $"/search?q={canary}", ticket.Path]);
        Assert.Contains(pages, crawled => crawled.Html.Contains("Yes, there is news."));
        Assert.True(pages.Count > 50, $"Only {pages.Count} pages were reached.");
        // The search for the canary says again what was searched for; nothing else may.
        Assert.DoesNotContain(pages, crawled => !crawled.Path.Contains(canary) && crawled.Html.Replace($"q={canary}", "").Contains(canary));
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await ana.GetAsync($"{ticket.Address.AbsolutePath}/attachments/{file.Split('/')[^1]}")).Status);
    }

    [DatabaseFact]
    public async Task No_page_loads_anything_from_elsewhere_and_each_forbids_inline_scripts_and_styles()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Admin);
        var pages = await Crawl.EverythingAsync(ana, MostPages, ["/", "/tickets", "/account/login", "/none"]);
        pages.AddRange(await Task.WhenAll(agent.GetAsync("/admin"), agent.GetAsync("/admin/tickets"), agent.GetAsync("/admin/tickets/1031"), agent.GetAsync("/health")));
        foreach (var page in pages)
        {
            var policy = page.Header("Content-Security-Policy");
            Assert.True(policy is not null && (!policy.Contains("unsafe-inline") || policy.EndsWith("; sandbox", StringComparison.Ordinal)), $"{page.Path}: {policy}");
            Assert.True(page.Header("X-Content-Type-Options") == "nosniff", page.Path);
            // A customer's file may hold anything: it is downloaded, in a sandbox, and never a page.
            if (page.Header("Content-Disposition")?.StartsWith("attachment", StringComparison.Ordinal) == true)
            {
                continue;
            }

            var inline = page.Document.QuerySelectorAll("style, [style], main script, script:not([src]):not([type='application/ld+json'])");
            Assert.True(inline.Length == 0, $"{page.Path} ({page.Status}) has inline {inline.FirstOrDefault()?.LocalName}: {page.Document.Title} {page.Document.QuerySelector("main, body")?.TextContent.Trim()}");
            var foreign = page.Document.QuerySelectorAll("[src], link[href]:not([rel=canonical]):not([rel=alternate]), use[href], form[action]")
                .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("action")!)
                .Where(address => new Uri(page.Address, address) is { Scheme: "http" or "https" } target && target.Authority != Site.Address.Authority);
            Assert.Empty(foreign);
        }
    }
}

public sealed class InternalTextTestsOnSqlite(SharedSqliteSite site) : InternalTextTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class InternalTextTestsOnPostgres(SharedPostgresSite site) : InternalTextTests(site), IClassFixture<SharedPostgresSite>;
