using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>What agents decide about a ticket.</summary>
public abstract class StageTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    public async Task A_ticket_is_taken_closed_and_opened_again()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var page = await (await agent.OpenAsync(address)).Form("Assign to me").SendAsync();
        Assert.True(page.HasButton("Give back"), page.ToString());
        page = await page.Form("Close ticket").SendAsync();
        Assert.Equal("Closed", page.Texts(".admin-head .badge").Single());
        page = await page.Form("Open again").SendAsync();
        Assert.Equal("Waiting on us", page.Texts(".admin-head .badge").Single());
        page = await page.Form("Save properties").Choose("Stage", "Resolved").SendAsync();
        Assert.Equal("Resolved", page.Texts(".admin-head .badge").Single());
        page = await page.Form("Give back").SendAsync();
        Assert.True(page.HasButton("Assign to me"), page.ToString());
    }

    [DatabaseFact]
    public async Task Nobody_takes_a_ticket_from_a_colleague_without_knowing_that_they_have_it()
    {
        const string taken = "Sofia Matos has this ticket by now and keeps it.";
        var (sofia, address) = await AgentAtNewTicketAsync();
        using var admin = await Browsing.Visitor.LoginAsync(Site, Cast.Admin);
        var stale = await admin.OpenAsync(address);
        await (await sofia.OpenAsync(address)).Form("Assign to me").SendAsync();
        var page = await stale.Form("Assign to me").SendAsync();
        Assert.Contains(taken, page.Text, StringComparison.Ordinal);
        Assert.Contains("Assigned to Sofia Matos", page.Text, StringComparison.Ordinal);
        page = await stale.Form("Save properties").Choose("Assignee", "admin").Choose("Priority", "High").SendAsync();
        Assert.Contains(taken, page.Text, StringComparison.Ordinal);
        Assert.Contains("The ticket is changed.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Assigned to Sofia Matos", page.Text, StringComparison.Ordinal);

        // Knowing it, they may.
        var taking = await page.Form("Assign to me").SendAsync();
        Assert.Contains("Assigned to admin", taking.Text, StringComparison.Ordinal);
        await (await sofia.OpenAsync(address)).Form("Assign to me").SendAsync();
        page = await taking.Form("Give back").SendAsync();
        Assert.Contains("Assigned to Sofia Matos", page.Text, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task An_answer_can_close_the_ticket()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var page = await (await AnswerFormAsync(agent, address)).Fill("Answer", "Solved.").Tick("and close the ticket").SendAsync();
        Assert.Equal("Closed", page.Texts(".admin-head .badge").Single());
    }

    [DatabaseFact]
    public async Task A_stage_that_does_not_exist_changes_nothing()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var page = await (await agent.OpenAsync(address)).Form("Save properties").Set("Place", "nowhere").SendAsync();
        Assert.Contains("Choose a stage of the list.", page.Text, StringComparison.Ordinal);
        Assert.Equal("New", page.Texts(".admin-head .badge").Single());
    }

    [DatabaseFact]
    public async Task Nonsense_in_the_address_of_the_list_is_passed_over()
    {
        var (agent, _) = await AgentAtNewTicketAsync();
        foreach (var query in (string[])["page=-1", "page=99999", "page=x", "status=nonsense", "sort=nonsense", "assignee=nonsense", "q=%00%07", "q=%25'%22", "q=" + new string('x', 3000)])
        {
            await agent.OpenAsync("/admin/tickets?" + query);
        }
    }
}

public sealed class StageTestsOnSqlite(SharedSqliteSite site) : StageTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class StageTestsOnPostgres(SharedPostgresSite site) : StageTests(site), IClassFixture<SharedPostgresSite>;
