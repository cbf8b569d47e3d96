using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>Stage, assignee, priority, requester, note and history of a ticket.</summary>
public abstract class PropertiesTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    public async Task An_agent_changes_properties_and_the_history_says_who_did_what()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var page = await (await agent.OpenAsync(address)).Form("Save properties")
            .Choose("Stage", "Waiting on us").Choose("Assignee", "Sofia Matos").Choose("Priority", "Urgent").SendAsync();
        Assert.Contains("Assigned to Sofia Matos", page.Text, StringComparison.Ordinal);
        var history = string.Join('\n', page.Texts(".inbox-history li"));
        Assert.Contains("Stage: New → Waiting on us Sofia Matos", history, StringComparison.Ordinal);
        Assert.Contains("Assignee: nobody → Sofia Matos Sofia Matos", history, StringComparison.Ordinal);
        Assert.Contains("Priority: Normal → Urgent Sofia Matos", history, StringComparison.Ordinal);
        Assert.Contains("Ticket created Ana Ribeiro", history, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task A_form_that_left_a_property_as_it_was_does_not_undo_the_change_of_somebody_else()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var old = (await agent.OpenAsync(address)).Form("Save properties").Choose("Priority", "High");
        await (await agent.OpenAsync(address)).Form("Close ticket").SendAsync();
        var page = await old.SendAsync();
        Assert.Equal("Closed", page.Texts(".admin-head .badge").Single());
        Assert.Equal("High", page.Form("Save properties").Value("Priority"));
    }

    [DatabaseFact]
    public async Task Values_that_do_not_exist_change_nothing()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        foreach (var (field, value) in (IEnumerable<(string, string)>)[("Place", "support/nowhere"), ("Place", "x"), ("Priority", "3"), ("Assignee", "4useranaribeiro00000000010")])
        {
            var page = await (await agent.OpenAsync(address)).Form("Save properties").Choose("Priority", "Low").Set(field, value).SendAsync();
            Assert.Contains("of the list.", page.Text, StringComparison.Ordinal);
            Assert.Equal("Normal", page.Form("Save properties").Value("Priority"));
        }
    }

    [DatabaseFact]
    [Trait("Requirement", "47")]
    public async Task Notes_and_history_stay_among_agents()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        await (await agent.OpenAsync(address)).Form("Keep note").Fill("Internal note", "Pays late, be careful.").SendAsync();
        var page = await agent.OpenAsync(address);
        Assert.Equal("Pays late, be careful.", page.Form("Keep note").Value("Internal note"));
        Assert.Contains("Internal note changed Sofia Matos", string.Join('\n', page.Texts(".inbox-history li")), StringComparison.Ordinal);

        using var customer = await Visitor.LoginAsync(Site, Cast.Ana);
        var seen = await customer.OpenAsync(address.Replace("/admin", "", StringComparison.Ordinal));
        Assert.DoesNotContain("Pays late", seen.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("note", seen.Text, StringComparison.OrdinalIgnoreCase);

        var tooLong = await page.Form("Keep note").Fill("Internal note", new string('x', 5_001)).SendAsync();
        Assert.Contains("At most 5,000 characters", tooLong.Texts("#note-error").Single(), StringComparison.Ordinal);
        Assert.Equal(5_001, tooLong.Form("Keep note").Value("Internal note").Length);
    }

    [DatabaseFact]
    [Trait("Requirement", "48")]
    public async Task A_ticket_given_to_another_contact_is_theirs_in_the_portal()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var inPortal = address.Replace("/admin", "", StringComparison.Ordinal);
        var found = await (await agent.OpenAsync(address + "/requester")).Form("Find").Fill("E-mail address or name", "mario brav").SendAsync();
        var page = await found.Form("Choose").SendAsync();
        Assert.Contains("Mário Bravo is the requester now", page.Text, StringComparison.Ordinal);
        Assert.Contains("Requester: Ana Ribeiro → Mário Bravo", string.Join('\n', page.Texts(".inbox-history li")), StringComparison.Ordinal);

        using var mario = await Visitor.LoginAsync(Site, Cast.Mario);
        await mario.OpenAsync(inPortal);
        using var ana = await Visitor.LoginAsync(Site, Cast.Ana);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync(inPortal)).Status);
    }

    [DatabaseFact]
    public async Task Customers_read_the_agents_name_and_not_the_account()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        await (await AnswerFormAsync(agent, address)).Fill("Answer", "We look into it.").SendAsync();
        using var customer = await Visitor.LoginAsync(Site, Cast.Ana);
        var seen = await customer.OpenAsync(address.Replace("/admin", "", StringComparison.Ordinal));
        Assert.Contains("Sofia Matos", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("SofiaMatos", seen.Html, StringComparison.Ordinal);
    }
}

public sealed class PropertiesTestsOnSqlite(SharedSqliteSite site) : PropertiesTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class PropertiesTestsOnPostgres(SharedPostgresSite site) : PropertiesTests(site), IClassFixture<SharedPostgresSite>;
