using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Operation;

/// <summary>What there is on a site whose data an earlier version wrote, once today's has started on it.</summary>
public sealed class OldSiteTests(OldSqliteSite site) : SiteTest(site), IClassFixture<OldSqliteSite>
{
    private const string Overview = "/Admin/knowledge-base/articles";

    [Fact]
    public async Task All_articles_are_in_the_overview_drafts_and_private_ones_among_them()
    {
        using var editor = await LoginAsync(Cast.Editor);
        var titles = new HashSet<string>();
        for (var page = await editor.OpenAsync(Overview); ; page = await page.FollowAsync("Next"))
        {
            titles.UnionWith(page.Document.QuerySelectorAll("input[name=ids]").Select(box => box.Closest("tr, li")!.QuerySelector("a")!.TextContent.Trim()));
            if (!page.HasLink("Next"))
            {
                break;
            }
        }

        Assert.Equal(29, titles.Count);
        Assert.Contains("Only begun", titles);
        Assert.Contains("Change your address or the name on invoices", titles);
        Assert.True((await editor.OpenAsync(Overview + "?q=descal")).HasLink("Descale your machine"));
    }

    [Fact]
    public async Task Every_version_of_an_article_is_Markdown_and_reads_as_it_did()
    {
        Assert.Equal(0, await Site.QueryAsync<int>("""SELECT count(*) FROM "Document" WHERE "Content" LIKE '%"HtmlBodyPart":%' AND "Content" LIKE '%"ContentType":"Article"%'"""));
        Assert.Equal(31, await Site.QueryAsync<int>("""SELECT count(*) FROM "Document" WHERE "Content" LIKE '%"MarkdownBodyPart":%' AND "Content" LIKE '%"ContentType":"Article"%'"""));

        using var guest = Visitor();
        var article = await guest.OpenAsync("/articles/what-the-lights-mean");
        Assert.NotEmpty(article.Texts(".prose table th"));
        Assert.NotEmpty(article.Texts(".prose h2"));
        Assert.DoesNotContain("|", article.Text);

        using var editor = await LoginAsync(Cast.Editor);
        var draft = await (await editor.OpenAsync(Overview + "?q=first+espresso")).FollowAsync("Your first espresso");
        Assert.Equal("A **draft** that nobody reads yet.\n\n- One\n- Two", draft.Form("Publish").Value("Text").ReplaceLineEndings("\n").Trim());
        Assert.DoesNotContain("draft that nobody reads", (await guest.OpenAsync("/articles/your-first-espresso")).Text);
        await draft.Form("Publish").SendAsync();
        Assert.Equal(["One", "Two"], (await guest.OpenAsync("/articles/your-first-espresso")).Texts(".prose li"));
    }

    [Fact]
    public async Task Guests_find_categories_and_articles_and_log_in_for_what_was_private()
    {
        using var guest = Visitor();
        var home = await guest.OpenAsync("/");
        foreach (var category in (string[])["Getting started", "Brewing and grinding", "Water and descaling", "Cleaning and care", "Orders, delivery and spare parts", "Account and warranty"])
        {
            Assert.True(home.HasLink(category), category);
        }

        Assert.True((await home.FollowAsync("Water and descaling")).HasLink("Descale your machine"));
        Assert.True((await guest.OpenAsync("/search?q=descal")).HasLink("Descale your machine"));
        Assert.Equal("/account/login", (await guest.OpenAsync("/articles/change-your-details")).Address.AbsolutePath);
        using var ana = await LoginAsync(Cast.Ana);
        Assert.Equal("Change your address or the name on invoices", (await ana.OpenAsync("/articles/change-your-details")).Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync("/articles/only-begun")).Status);
    }

    [Fact]
    public async Task Accounts_and_tickets_are_there_and_work_as_new_ones_do()
    {
        foreach (var account in (Account[])[Cast.Admin, Cast.Agent, Cast.Editor, Cast.Luis, Cast.Mario])
        {
            using var _ = await LoginAsync(account);
        }

        Assert.Equal(40, await Site.QueryAsync<int>("""SELECT count(*) FROM "TicketIndex" """));
        using var ana = await LoginAsync(Cast.Ana);
        var list = await ana.OpenAsync("/tickets");
        var tickets = list.Document.QuerySelectorAll("main tbody a[href^='/tickets/']").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(tickets);
        var files = 0;
        foreach (var address in tickets)
        {
            var ticket = await ana.OpenAsync(address);
            Assert.NotEmpty(ticket.Texts(".message"));
            foreach (var file in ticket.Document.QuerySelectorAll("a[href*='/attachments/'], a[href*='/files/']"))
            {
                Assert.NotEmpty((await ana.OpenAsync(file.GetAttribute("href")!)).Body);
                files++;
            }
        }

        Assert.True(files > 0, "No ticket showed a file.");
        var fresh = await FileTicketAsync(ana, NewSubject("After the upgrade"), "Hello.");
        Assert.Equal(41, NumberOf(fresh) - (await FirstNumberAsync()) + 1);
        await ReplyAsync(fresh, "And an answer.");
        Assert.Equal(1, await Site.QueryAsync<int>("""SELECT count(*) FROM "TicketIndex" WHERE "SupportFormId" IS NOT NULL"""));
    }

    [Fact]
    [Trait("Requirement", "82")]
    public async Task Agents_may_see_reports_until_an_administrator_takes_that_away()
    {
        using var agent = await LoginAsync(Cast.Agent);
        Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync("/admin/tickets/reports")).Status);
        using var admin = await LoginAsync(Cast.Admin);
        await (await admin.OpenAsync("/Admin/Roles/Edit/Agent")).Form("Save").Tick("View reports about tickets", ticked: false).SendAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await agent.GetAsync("/admin/tickets/reports")).Status);
        await Site.StopAsync();
        await Site.StartAgainAsync();
        using var again = await LoginAsync(Cast.Agent);
        Assert.Equal(HttpStatusCode.Forbidden, (await again.GetAsync("/admin/tickets/reports")).Status);
    }

    [Fact]
    public async Task A_second_start_changes_nothing_more()
    {
        var (articles, versions) = await CountAsync();
        await Site.StopAsync();
        await Site.StartAgainAsync();
        Assert.Equal((articles, versions), await CountAsync());
        using var guest = Visitor();
        Assert.NotEmpty((await guest.OpenAsync("/articles/what-the-lights-mean")).Texts(".prose h2"));

        async Task<(int, int)> CountAsync() => (
            await Site.QueryAsync<int>("""SELECT count(*) FROM "ArticleOverviewIndex" """),
            await Site.QueryAsync<int>("""SELECT count(*) FROM "Document" WHERE "Content" LIKE '%"ContentType":"Article"%'"""));
    }

    private Task<long> FirstNumberAsync() => Site.QueryAsync<long>("""SELECT min("Number") FROM "TicketIndex" """);
}
