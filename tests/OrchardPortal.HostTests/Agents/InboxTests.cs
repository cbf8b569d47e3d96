using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>The agents' list: its views, its filter, and what is done to several tickets at once.</summary>
public abstract class InboxTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    public async Task Views_show_what_is_mine_and_what_nobody_has_taken()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        Assert.Contains(NumberOf(address), await NumbersAsync(agent, "?assignee=none&sort=-id"));
        Assert.DoesNotContain(NumberOf(address), await NumbersAsync(agent, "?assignee=me&sort=-id"));
        await (await agent.OpenAsync(address)).Form("Assign to me").SendAsync();
        Assert.DoesNotContain(NumberOf(address), await NumbersAsync(agent, "?assignee=none&sort=-id"));
        Assert.Contains(NumberOf(address), await NumbersAsync(agent, "?assignee=me&sort=-id"));
    }

    [DatabaseFact]
    public async Task The_filter_narrows_by_stage_priority_and_assignee()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        await (await agent.OpenAsync(address)).Form("Save properties").Choose("Stage", "Resolved").Choose("Priority", "Urgent").Choose("Assignee", "Sofia Matos").SendAsync();
        var form = (await agent.OpenAsync("/admin/tickets?sort=-id")).Form("Apply").Choose("Status", "Open and closed").Choose("Stage", "Resolved").Choose("Priority", "Urgent").Choose("Assignee", "Sofia Matos");
        var page = await form.SendAsync();
        Assert.Contains(NumberOf(address), page.Texts(".inbox-table__number"));
        Assert.Equal(["Resolved"], page.Texts(".inbox-table tbody .badge:not(.bg-danger)").Distinct());
        Assert.Equal(["Urgent"], page.Texts(".inbox-table tbody .badge.bg-danger").Distinct());
        page = await page.Form("Apply").Choose("Stage", "Closed").SendAsync();
        Assert.DoesNotContain(NumberOf(address), page.Texts(".inbox-table__number"));
    }

    [DatabaseFact]
    public async Task Tickets_are_found_by_whoever_they_are_for_and_signs_alone_find_nothing()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        foreach (var search in (string[])["ribeiro", "ANA ribeiro", Cast.Ana.Email])
        {
            Assert.Contains(NumberOf(address), await NumbersAsync(agent, "?sort=-id&q=" + Uri.EscapeDataString(search)));
        }

        Assert.DoesNotContain(NumberOf(address), await NumbersAsync(agent, "?sort=-id&q=" + Uri.EscapeDataString("bravo")));
        Assert.Empty(await NumbersAsync(agent, "?q=%25"));
    }

    [DatabaseFact]
    public async Task The_address_of_a_form_leads_to_its_ticket()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        foreach (var form in (string[])["messages", "properties", "note"])
        {
            Assert.Equal(address, (await agent.OpenAsync($"{address}/{form}")).Address.AbsolutePath);
        }
    }

    [DatabaseFact]
    public async Task Several_tickets_are_assigned_moved_and_closed_at_once()
    {
        var (agent, first) = await AgentAtNewTicketAsync();
        var (_, second) = await AgentAtNewTicketAsync();
        async Task<PageForm> ChosenAsync(string button) => (await agent.OpenAsync("/admin/tickets?status=all&sort=-id")).Form(button)
            .Tick("Select ticket " + NumberOf(first)).Tick("Select ticket " + NumberOf(second));

        var page = await (await ChosenAsync("Assign")).Choose("Assign to", "Sofia Matos").SendAsync();
        Assert.Contains("2 tickets are changed.", page.Text, StringComparison.Ordinal);
        await (await ChosenAsync("Move")).Choose("Move to", "Waiting on us").SendAsync();
        foreach (var address in (string[])[first, second])
        {
            var ticket = await agent.OpenAsync(address);
            Assert.Contains("Assigned to Sofia Matos", ticket.Text, StringComparison.Ordinal);
            Assert.Equal("Waiting on us", ticket.Texts(".admin-head .badge").Single());
        }

        page = await (await ChosenAsync("Close them")).SendAsync();
        Assert.Equal("/admin/tickets", page.Address.AbsolutePath);
        page = await (await ChosenAsync("Close them")).SendAsync();
        Assert.Contains("2 tickets needed no change.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("changed", page.Text, StringComparison.Ordinal);
        Assert.Equal("Closed", (await agent.OpenAsync(first)).Texts(".admin-head .badge").Single());
    }

    [DatabaseFact]
    public async Task Several_tickets_ask_for_the_permission_and_for_what_exists()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var list = await agent.OpenAsync("/admin/tickets?sort=-id");
        Assert.Contains("Choose tickets of the list first.", (await list.Form("Close them").SendAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await list.Form("Move").Set("Numbers", NumberOf(address)).Set("Place", "support/nowhere").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await list.Form("Move").Set("Numbers", NumberOf(address)).Set("Do", "delete").SendAsync()).Status);
        var elsewhere = await list.Form("Close them").Set("Numbers", "999999").Set("ReturnUrl", "https://example.com/").SendAsync();
        Assert.Equal(Site.Address.Authority, elsewhere.Address.Authority);

        using var customer = await Visitor.LoginAsync(Site, Cast.Ana);
        var token = (await customer.OpenAsync("/tickets/new")).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var forged = new FormUrlEncodedContent([new("Do", "close"), new("Numbers", NumberOf(address)), new("__RequestVerificationToken", token)]);
        await customer.SendOnceAsync(new HttpRequestMessage(HttpMethod.Post, "/admin/tickets/several") { Content = forged });
        Assert.Equal("New", (await agent.OpenAsync(address)).Texts(".admin-head .badge").Single());
    }

    [DatabaseFact]
    public async Task A_view_is_kept_for_oneself_or_for_all_and_removed_by_who_made_it()
    {
        var (agent, _) = await AgentAtNewTicketAsync();
        using var admin = await Visitor.LoginAsync(Site, Cast.Admin);
        var own = "Own " + Guid.NewGuid().ToString("N")[..8];
        var shared = "Shared " + Guid.NewGuid().ToString("N")[..8];
        var list = await agent.OpenAsync("/admin/tickets?status=closed&assignee=me");
        var page = await list.Form("Keep view").Fill("Name of the view", own).SendAsync();
        Assert.Equal(own, page.Heading);
        Assert.Equal(["Closed", "Resolved"], page.Texts(".inbox-table tbody .badge:not(.bg-danger)").Distinct().Order());
        page = await list.Form("Keep view").Fill("Name of the view", shared).Tick("For all agents").SendAsync();
        var address = page.Address.PathAndQuery;

        var others = await admin.OpenAsync("/admin/tickets");
        Assert.True(others.HasLink(shared));
        Assert.False(others.HasLink(own));
        Assert.Equal(shared, (await admin.OpenAsync(address)).Heading);
        await page.Form("Remove this view").SendAsync();
        Assert.False((await admin.OpenAsync("/admin/tickets")).HasLink(shared));
        Assert.Equal("Tickets", (await admin.OpenAsync(address)).Heading);

    }

    [DatabaseFact]
    public async Task A_view_without_a_name_or_with_one_that_there_is_already_is_refused_where_it_was_typed()
    {
        var (agent, _) = await AgentAtNewTicketAsync();
        var name = "Taken " + Guid.NewGuid().ToString("N")[..8];
        var list = await agent.OpenAsync("/admin/tickets?status=closed&assignee=me");
        var kept = await list.Form("Keep view").Fill("Name of the view", name).SendAsync();
        foreach (var wrong in (string[])[" ", name.ToUpperInvariant()])
        {
            var refused = await list.Form("Keep view").Fill("Name of the view", wrong).Tick("For all agents").SendAsync();
            Assert.NotEmpty(refused.Texts("details[open] #view-name-error").Single());
            Assert.Equal(wrong.Trim(), refused.Form("Keep view").Value("Name of the view"));
            Assert.Equal("true", refused.Form("Keep view").Value("For all agents"));
            var mended = await refused.Form("Keep view").Fill("Name of the view", $"{wrong.Trim()} 2 {Guid.NewGuid():N}").SendAsync();
            Assert.Equal(["Closed", "Resolved"], mended.Texts(".inbox-table tbody .badge:not(.bg-danger)").Distinct().Order());
        }

        var other = await list.Form("Keep view").Fill("Name of the view", name + " 3").SendAsync();
        var editor = await other.FollowAsync("Change this view");
        Assert.NotEmpty((await editor.Form("Save").Fill("Name of the view", name).SendAsync()).Texts("#view-name-error").Single());
        Assert.Equal(name, (await (await kept.FollowAsync("Change this view")).Form("Save").SendAsync()).Heading);
    }

    [DatabaseFact]
    public async Task A_view_can_have_a_filter_over_any_property()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var name = "Filtered " + Guid.NewGuid().ToString("N")[..8];
        var view = await (await agent.OpenAsync("/admin/tickets?sort=-id")).Form("Keep view").Fill("Name of the view", name).SendAsync();
        var editor = await view.FollowAsync("Change this view");
        editor = await editor.Form("Add a rule").Fill("Name of the view", name + "b").SendAsync();
        Assert.Equal(name + "b", editor.Form("Save").Value("Name of the view"));
        var subject = (await agent.OpenAsync(address)).Heading;
        view = await editor.Form("Save").Set("Filter.r0.Property", "Subject").Set("Filter.r0.Was", "Subject").Set("Filter.r0.Operator", "Is").Set("Filter.r0.Value", subject).SendAsync();
        Assert.Equal(name + "b", view.Heading);
        Assert.Equal([NumberOf(address)], view.Texts(".inbox-table__number"));

        using var other = await Visitor.LoginAsync(Site, Cast.Admin);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(editor.Address.AbsolutePath)).Status);
        Assert.NotEmpty((await editor.Form("Save").Fill("Name of the view", "").SendAsync()).Texts("#view-name-error").Single());
    }

    private static string NumberOf(string address) => address.Split('/')[^1];

    private static async Task<IReadOnlyList<string>> NumbersAsync(Visitor agent, string query) => (await agent.OpenAsync("/admin/tickets" + query)).Texts(".inbox-table__number");
}

public sealed class InboxTestsOnSqlite(SharedSqliteSite site) : InboxTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class InboxTestsOnPostgres(SharedPostgresSite site) : InboxTests(site), IClassFixture<SharedPostgresSite>;
