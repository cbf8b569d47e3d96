using OrchardPortal.HostTests.Access;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Plans;

/// <summary>
/// Every list has an index that serves its filter and its order: asked of the database for the statements that the site really sends.
/// </summary>
public abstract class QueryPlanTests(TracedSite fixture) : AccessTest(fixture)
{
    private static int _requests;

    [DatabaseFact]
    public async Task A_customers_list_is_read_in_the_order_of_the_index_that_finds_its_tickets()
    {
        using var ana = await CustomerWithCompanyAsync();
        foreach (var (address, index) in (IEnumerable<(string, string)>)[
            ("/tickets", "Requester"), ("/tickets?status=open", "RequesterOpen"), ("/tickets?status=closed", "RequesterOpen"),
            ("/tickets?sort=activity", "Requester"), ("/tickets?status=open&sort=activity", "RequesterOpen"), ("/tickets?sort=-status", "RequesterOpen"),
            ("/tickets?page=2", "Requester"),
            ("/tickets?view=organization", "Company"), ("/tickets?view=organization&status=open", "CompanyOpen"), ("/tickets?view=organization&status=closed", "CompanyOpen"),
            ("/tickets?view=organization&sort=activity", "Company"), ("/tickets?view=organization&sort=-status", "CompanyOpen")])
        {
            var rows = await RowsAsync(ana, address);
            Assert.True(!rows.Sorts && rows.Indexes is [var used] && used == "IDX_TicketIndex_" + index, $"{address}: {rows}");
        }
    }

    [DatabaseFact]
    public async Task Whatever_a_customer_sorts_or_searches_by_an_index_finds_the_tickets()
    {
        using var ana = await CustomerWithCompanyAsync();
        foreach (var (view, index) in (IEnumerable<(string, string)>)[("mine", "Requester"), ("organization", "Company")])
        {
            foreach (var choice in (string[])["sort=id", "sort=-id", "sort=subject", "sort=-subject", "sort=created", "sort=-created", "sort=status", "q=1029", "q=1029&sort=subject"])
            {
                foreach (var status in (string[])["all", "open", "closed"])
                {
                    foreach (var plan in (await PlansAsync(ana, $"/tickets?view={view}&status={status}&{choice}")).Where(plan => plan.Concerns("TicketIndex")))
                    {
                        ShouldRead(plan, "IDX_TicketIndex_" + index, $"{view} {choice} {status}");
                    }
                }
            }
        }
    }

    [DatabaseFact]
    public async Task Only_somebody_who_was_let_into_a_ticket_once_is_looked_for_among_participants_and_by_indexes()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        var plans = await PlansAsync(ana, "/tickets");
        Assert.DoesNotContain(plans, plan => plan.Concerns("TicketParticipantIndex") || plan.Concerns("ContactCompanyIndex"));
        Assert.Single(plans, plan => plan.Concerns("TicketIndex"));

        var ticket = await FileTicketAsync(ana, NewSubject("Shared"), "See here.");
        await ticket.Form("Add colleague").Choose("Colleague", "Luís Carvalho").SendAsync();
        plans = await PlansAsync(luis, "/tickets?view=mine");
        Assert.Contains(plans, plan => plan.Indexes.Contains("IDX_TicketParticipantIndex_Contact") && !plan.Sorts);
        Assert.Contains(plans, plan => plan.Indexes.Contains("IDX_TicketIndex_Id") && plan.Indexes.Any(index => index.StartsWith("IDX_TicketIndex_Requester", StringComparison.Ordinal)));
        Assert.All(plans, plan => Assert.False(plan.ReadsAll, plan.ToString()));
    }

    [DatabaseFact]
    public async Task The_agents_list_is_read_in_the_order_of_an_index()
    {
        using var agent = await LoginAsync(Cast.Agent);
        foreach (var (query, index) in (IEnumerable<(string, string)>)[
            ("status=open", "IDX_TicketIndex_Open"), ("status=closed", "IDX_TicketIndex_Open"), ("status=all", "IDX_TicketIndex_Activity"),
            ("status=open&page=3", "IDX_TicketIndex_Open"), ("status=open&sort=activity", "IDX_TicketIndex_Open"), ("status=all&sort=activity", "IDX_TicketIndex_Activity"),
            ("status=open&assignee=me", "IDX_TicketIndex_Assignee"), ("status=closed&assignee=me", "IDX_TicketIndex_Assignee"),
            ("status=open&assignee=none", "IDX_TicketIndex_Assignee"), ("status=open&sort=-priority", "IDX_TicketIndex_Priority"),
            ("status=all&sort=created", "IDX_TicketIndex_Created"), ("status=all&sort=-created", "IDX_TicketIndex_Created"),
            ("status=all&sort=id", "sqlite_autoindex"), ("status=all&sort=-id", "sqlite_autoindex"), ("status=all&q=1029", "IDX_TicketIndex_Activity")])
        {
            var rows = await RowsAsync(agent, "/admin/tickets?" + query);
            Assert.False(rows.Sorts, $"{query}: {rows}");
            ShouldRead(rows, index, query);
        }
    }

    [DatabaseFact]
    public async Task A_tickets_page_reads_what_belongs_to_it_and_no_table_from_beginning_to_end()
    {
        using var ana = await CustomerWithCompanyAsync();
        using var agent = await LoginAsync(Cast.Agent);
        foreach (var (who, address, least) in (IEnumerable<(Visitor, string, int)>)[(ana, "/tickets/1029", 4), (agent, "/admin/tickets/1029", 4), (ana, "/tickets/new", 1)])
        {
            var plans = await PlansAsync(who, address);
            Assert.True(plans.Count >= least, $"{address} sent {plans.Count} statements.");
            Assert.All(plans, plan => Assert.False(plan.ReadsAll, $"{address}: {plan}"));
        }
    }

    [DatabaseFact]
    public async Task Articles_and_categories_are_found_by_an_index()
    {
        // What is remembered of articles is read anew once one was published.
        using var editor = await LoginAsync(Cast.Editor);
        await (await editor.OpenAsync("/Admin/Contents/ContentItems/4article000000000000000017/Edit")).Form("Publish").SendAsync();
        using var visitor = Visitor();
        var home = await PlansAsync(visitor, "/");
        Assert.Contains(home, plan => plan.Indexes.Contains("IDX_ArticleIndex_Item") && !plan.Sorts);
        var links = (await visitor.OpenAsync("/")).Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!).ToList();
        var category = await PlansAsync(visitor, links.First(link => link.StartsWith("/categories/", StringComparison.Ordinal)));
        Assert.Contains(category, plan => plan.Indexes.Contains("IDX_ArticleIndex_Category"));
        var article = await PlansAsync(visitor, links.First(link => link.StartsWith("/articles/", StringComparison.Ordinal)));
        Assert.Contains(article, plan => plan.Indexes.Contains("IDX_ArticleIndex_Slug"));

        // All categories, and of which category each article is, are read once for the whole site and then remembered.
        Assert.All(category.Concat(article), plan => Assert.False(plan.ReadsAll, plan.ToString()));
        Assert.DoesNotContain(home, plan => plan.ReadsAll && plan.Statement.Contains(" where ", StringComparison.Ordinal));
        Assert.DoesNotContain(await PlansAsync(visitor, "/"), plan => plan.Concerns("ArticleIndex") || plan.Concerns("CategoryIndex"));
    }

    [DatabaseFact]
    [Trait("Requirement", "105")]
    public async Task Questions_of_the_forums_are_read_in_the_order_of_the_index_that_finds_them()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var agent = await LoginAsync(Cast.Agent);
        using var ana = await LoginAsync(Cast.Ana);
        Assert.Contains("is executed", (await (await admin.OpenAsync("/admin/Recipes")).Form("Execute").Set("fileName", "forums-demo.recipe.json").SendAsync()).Text);
        await TracedSite.MultiplyAsync(Site, "ForumPostIndex");
        foreach (var (who, address, index) in (IEnumerable<(Visitor, string, string)>)[
            (ana, "/forums", "Recent"), (ana, "/forums/feed.xml", "Recent"), (ana, "/forums/machines", "Activity"), (ana, "/forums/machines?page=3", "Activity"), (ana, "/forums/machines?sort=votes", "Votes"),
            (ana, "/forums/machines?show=unanswered", "Activity"), (ana, "/forums/machines?show=solved&sort=votes", "Votes"),
            (agent, "/admin/forums/moderation", "State"), (agent, "/admin/forums/moderation/hidden", "State"), (agent, "/admin/forums/moderation/reported", "Reports")])
        {
            var plans = await PlansAsync(who, address);
            var rows = plans.First(plan => plan.Concerns("ForumPostIndex") && plan.IsOrdered);
            // Moderators read texts, which come from the documents.
            Assert.True(!rows.Sorts && rows.Indexes.Contains("IDX_ForumPostIndex_" + index), $"{address}: {rows}");
            Assert.All(plans, plan => Assert.False(plan.ReadsAll, $"{address}: {plan}"));
        }

        foreach (var address in (string[])["/forums/topics/demo02question/how-long-does-a-group-gasket-last-in-a-cafe", "/forums/search?q=gasket", "/forums/new"])
        {
            var plans = await PlansAsync(ana, address);
            Assert.All(plans, plan => Assert.False(plan.ReadsAll, $"{address}: {plan}"));
        }
    }

    [DatabaseFact]
    [Trait("Requirement", "13")]
    public async Task Who_is_on_a_list_is_asked_by_indexes_and_only_where_a_rule_asks_for_lists()
    {
        const string Screen = "/admin/PrivateContent/Index?tab=access";
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        string[] tables = ["ContactListMemberIndex", "ContactFactIndex", "CompanyFactIndex"];
        foreach (var address in (string[])["/tickets", "/articles/descale-your-machine", "/"])
        {
            Assert.DoesNotContain(await PlansAsync(ana, address), plan => tables.Any(plan.Concerns));
        }

        var byHand = await ListAsync(admin, Cast.Ana);
        var byRules = await (await admin.OpenAsync("/admin/contact-lists/create")).Form("Add").Fill("Name", NewSubject("Rules"))
            .Tick("All contacts that rules describe, such as those of one company").SendAsync();
        foreach (var (list, index) in new[] { (byHand, "IDX_ContactListMemberIndex"), (byRules, "IDX_ContactFactIndex") })
        {
            // On both, so that the site stays open to her whatever the rules say.
            await RuleAsync(admin, Screen, OnLists, byHand, list);
            var plans = await PlansAsync(ana, "/tickets");
            Assert.Contains(plans, plan => plan.Indexes.Any(used => used.StartsWith(index, StringComparison.Ordinal)));
            Assert.All(plans, plan => Assert.False(plan.ReadsAll, plan.ToString()));
        }

        await RuleAsync(admin, Screen, "Everybody with an account");
    }

    // PostgreSQL weighs how many rows it expects: where many fit it may as well walk along another index.
    private void ShouldRead(QueryPlan plan, string index, string what) => Assert.True(
        !plan.ReadsAll && plan.Indexes is [var used] && (Site.Database == DatabaseKind.Postgres || used.StartsWith(index, StringComparison.Ordinal)), $"{what}: {plan}");

    private async Task<Visitor> CustomerWithCompanyAsync()
    {
        using var admin = await LoginAsync(Cast.Admin);
        await (await admin.OpenAsync("/admin/CustomerPortal/Index?tab=tickets")).Form("Save").Tick("Customers see all tickets of their company").SendAsync();
        return await LoginAsync(Cast.Ana);
    }

    /// <summary>How the rows of a list are read.</summary>
    private async Task<QueryPlan> RowsAsync(Visitor visitor, string address)
        => (await PlansAsync(visitor, address)).FirstOrDefault(plan => plan.Concerns("TicketIndex") && plan.IsOrdered)
            ?? throw new InvalidOperationException($"{address} read no rows.");

    private async Task<IReadOnlyList<QueryPlan>> PlansAsync(Visitor visitor, string address)
    {
        // So that the request can be found in the log.
        var mark = $"request={Interlocked.Increment(ref _requests)}x";
        await visitor.OpenAsync($"{address}{(address.Contains('?') ? '&' : '?')}{mark}");
        bool Says(LogEntry entry, string what) => entry.Message.StartsWith(what, StringComparison.Ordinal) && entry.Message.Contains(mark, StringComparison.Ordinal);
        var finished = await Site.Log.WaitForAsync(entry => Says(entry, "Request finished"));
        Assert.NotNull(finished.RequestId);

        // By the request, not by what stands between its lines: what runs every minute asks the database meanwhile.
        var statements = Site.Log.Entries.Where(entry => entry.Category == "YesSql" && entry.RequestId == finished.RequestId).Select(entry => entry.Message).Distinct().ToList();
        var plans = new List<QueryPlan>();
        foreach (var statement in statements)
        {
            plans.Add(await QueryPlan.ExplainAsync(Site, statement));
        }

        return plans;
    }
}

public sealed class QueryPlanTestsOnSqlite(TracedSqliteSite site) : QueryPlanTests(site), IClassFixture<TracedSqliteSite>;

[RequiresPostgres]
public sealed class QueryPlanTestsOnPostgres(TracedPostgresSite site) : QueryPlanTests(site), IClassFixture<TracedPostgresSite>;
