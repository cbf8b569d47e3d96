using System.Net;
using System.Text;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>Canned replies.</summary>
public abstract class MacroTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    public async Task A_canned_reply_goes_into_the_answer_with_the_names_filled_in_and_nothing_is_sent()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var page = await (await agent.OpenAsync(address)).Form("Insert").Fill("Answer", "First this.").Choose("Canned reply", "Solved?").SendAsync();
        var text = page.Form("Send answer").Value("Answer");
        Assert.StartsWith("First this.", text, StringComparison.Ordinal);
        Assert.Contains("Hello Ana,", text, StringComparison.Ordinal);
        Assert.Contains($"ticket {address.Split('/')[^1]} is solved", text, StringComparison.Ordinal);
        Assert.EndsWith("Vela support", text, StringComparison.Ordinal);
        Assert.Single((await agent.OpenAsync(address)).Texts(".inbox-message"));
        page = await page.Form("Send answer").SendAsync();
        Assert.Contains("Hello Ana,", page.Texts(".inbox-message--agent .inbox-message__body").Single(), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task The_script_of_the_composer_gets_the_text_alone()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var text = Encoding.UTF8.GetString((await agent.OpenAsync(address + "/macros/solved")).Body);
        Assert.Contains("Hello Ana,", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync(address + "/macros/none")).Status);
        using var customer = await Visitor.LoginAsync(Site, Cast.Ana);
        Assert.DoesNotContain("Hello Ana", Encoding.UTF8.GetString((await customer.GetAsync(address + "/macros/solved")).Body), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task An_administrator_adds_changes_and_removes_a_reply_and_reads_in_which_line_an_error_is()
    {
        using var admin = await Visitor.LoginAsync(Site, Cast.Admin);
        var name = "Reply " + Guid.NewGuid().ToString("N")[..8];
        var editor = await (await admin.OpenAsync("/admin/tickets/macros")).FollowAsync("New reply");
        foreach (var wrong in (string[])["Hello\n{{ Contact.Name", "Hello\n{% if %}", "Hello\n{% nonsense %}"])
        {
            var page = await editor.Form("Save").Fill("Name", name).Fill("Reply", wrong).SendAsync();
            Assert.Contains("2", page.Texts("#macro-template-error").Single(), StringComparison.Ordinal);
            Assert.Equal(wrong, page.Form("Save").Value("Reply"));
            Assert.Equal(name, page.Form("Save").Value("Name"));
        }

        Assert.NotEmpty((await editor.Form("Save").Fill("Reply", "x").SendAsync()).Texts("#macro-name-error").Single());
        var list = await editor.Form("Save").Fill("Name", name).Fill("Reply", "{{ Ticket.Subject }}!").SendAsync();
        editor = await list.FollowAsync(name);
        list = await editor.Form("Save").Fill("Name", name + "b").SendAsync();
        Assert.True(list.HasLink(name + "b") && !list.HasLink(name), list.ToString());
        var id = editor.Address.Segments[^1];
        list = await list.Form("Remove").Set("macroId", id).SendAsync();
        Assert.False(list.HasLink(name + "b"));
    }

    [DatabaseFact]
    public async Task Canned_replies_need_a_permission_of_their_own()
    {
        var (agent, _) = await AgentAtNewTicketAsync();
        Assert.NotEqual(HttpStatusCode.OK, (await agent.SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, "/admin/tickets/macros"))).Status);
        Assert.False((await agent.OpenAsync("/admin/tickets")).HasLink("Canned replies"));
    }

    [DatabaseFact]
    public async Task An_agent_has_a_profile_that_asks_for_a_name()
    {
        var (agent, _) = await AgentAtNewTicketAsync();
        var page = await agent.OpenAsync("/admin/tickets/profile");
        Assert.Equal("Sofia Matos", page.Form("Save").Value("Name that customers read"));
        page = await page.Form("Save").Fill("Name that customers read", " \u202E ").SendAsync();
        Assert.Contains("A name of 1 to 100", page.Texts("#profile-name-error").Single(), StringComparison.Ordinal);
        page = await (await agent.OpenAsync("/admin/tickets/profile")).Form("Save").SendAsync();
        Assert.Contains("Customers read “Sofia Matos”", page.Text, StringComparison.Ordinal);
    }
}

public sealed class MacroTestsOnSqlite(SharedSqliteSite site) : MacroTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class MacroTestsOnPostgres(SharedPostgresSite site) : MacroTests(site), IClassFixture<SharedPostgresSite>;
