using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>The records of contacts and companies with their timelines.</summary>
public abstract class RecordTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "80")]
    [Trait("Requirement", "81")]
    [Trait("Requirement", "83")]
    public async Task A_message_from_the_portal_appears_in_the_inbox_and_as_an_email_on_the_contacts_timeline()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var number = address.Split('/')[^1];
        using var ana = await Visitor.LoginAsync(Site, Cast.Ana);
        await (await ana.OpenAsync("/tickets/" + number)).Form("Send reply").Fill("Message", "Still leaking on " + number).SendAsync();
        await (await CommentFormAsync(agent, address)).Fill("Comment, for colleagues only", "Not an engagement.").SendAsync();
        await (await AnswerFormAsync(agent, address)).Fill("Answer", "We come tomorrow.").SendAsync();

        Assert.Equal(number, (await agent.OpenAsync("/admin/tickets?status=all")).Texts(".inbox-table__number")[0]);
        var record = await (await agent.OpenAsync(address)).FollowAsync("Ana Ribeiro");
        Assert.Equal("Ana Ribeiro", record.Heading);
        var timeline = record.Texts(".record-timeline li").Where(entry => entry.Contains($"ticket {number}", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.Contains("E-mail to the customer Sofia Matos in ticket", timeline[0], StringComparison.Ordinal);
        Assert.Contains("We come tomorrow.", timeline[0], StringComparison.Ordinal);
        Assert.Contains("Still leaking on", timeline[1], StringComparison.Ordinal);
        Assert.StartsWith("E-mail from the customer Ana Ribeiro in ticket", timeline[1], StringComparison.Ordinal);
        Assert.Contains(timeline, entry => entry.StartsWith("Ticket Ticket", StringComparison.Ordinal));
        Assert.DoesNotContain("Not an engagement.", record.Text, StringComparison.Ordinal);
        Assert.Contains(number, record.Texts("section[aria-labelledby=record-tickets]").Single(), StringComparison.Ordinal);

        var company = await record.FollowAsync("Café Central");
        Assert.Equal("Café Central", company.Heading);
        Assert.Contains("We come tomorrow.", company.Text, StringComparison.Ordinal);
        Assert.True(company.HasLink("Luís Carvalho"));
    }

    [DatabaseFact]
    [Trait("Requirement", "83")]
    public async Task A_timeline_goes_on_page_by_page_to_its_beginning()
    {
        var (agent, _) = await AgentAtNewTicketAsync();
        var seen = new List<string>();
        var page = await agent.OpenAsync("/admin/contacts/4contact000000000000000001");
        for (var pages = 0; ; pages++)
        {
            Assert.InRange(pages, 0, 100);
            seen.AddRange(page.Document.QuerySelectorAll(".record-timeline li time").Select(time => time.GetAttribute("datetime")!));
            if (!page.HasLink("Earlier"))
            {
                break;
            }

            page = await page.FollowAsync("Earlier");
        }

        Assert.True(seen.Count > 25);
        Assert.Equal(seen.OrderDescending(), seen);
    }

    [DatabaseFact]
    [Trait("Requirement", "83")]
    public async Task Looking_through_a_contacts_eyes_stands_on_their_timeline()
    {
        using var agent = await Visitor.LoginAsync(Site, Cast.Agent);
        var record = await agent.OpenAsync("/admin/contacts/4contact000000000000000001");
        var seen = await record.Form("See as this customer").SendAsync();
        Assert.Equal("/tickets", seen.Address.AbsolutePath);
        record = await seen.FollowAsync("Back to the admin");
        Assert.Contains("Sofia Matos looked at the portal as Ana Ribeiro", record.Text, StringComparison.Ordinal);
    }

    [DatabaseFact]
    [Trait("Requirement", "83")]
    public async Task Articles_that_a_customer_read_stand_on_their_timeline()
    {
        using var luis = await Visitor.LoginAsync(Site, Cast.Luis);
        await luis.OpenAsync("/articles/descale-your-machine");
        using var agent = await Visitor.LoginAsync(Site, Cast.Agent);
        var record = await (await agent.OpenAsync("/admin/contacts?q=luis%20carvalho")).FollowAsync("Luís Carvalho");
        Assert.Contains(record.Texts(".record-timeline li"), entry => entry.StartsWith("Visit", StringComparison.Ordinal) && entry.Contains("Descale", StringComparison.Ordinal));
        record = await (await agent.OpenAsync("/admin/contacts?q=rita%20nunes")).FollowAsync("Rita Nunes");
        Assert.DoesNotContain(record.Texts(".record-timeline .badge"), kind => kind == "Visit");
    }

    [DatabaseFact]
    public async Task Contacts_and_companies_are_found_by_parts_of_their_names_and_by_nobody_else()
    {
        using var agent = await Visitor.LoginAsync(Site, Cast.Agent);
        var found = await agent.OpenAsync("/admin/contacts?q=cafe%20central");
        Assert.True(found.HasLink("Café Central"));
        Assert.True((await agent.OpenAsync("/admin/contacts?q=RIBEIRO")).HasLink("Ana Ribeiro"));
        Assert.Contains("Nobody matches", (await agent.OpenAsync("/admin/contacts?q=nobody%20at%20all")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync("/admin/contacts/nobody")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync("/admin/companies/4contact000000000000000001")).Status);
        await agent.OpenAsync("/admin/contacts/4contact000000000000000001?before=-1");

        foreach (var account in (Account[])[Cast.Ana, Cast.Editor])
        {
            using var visitor = await Visitor.LoginAsync(Site, account);
            foreach (var address in (string[])["/admin/contacts", "/admin/contacts/4contact000000000000000001", "/admin/companies/4companycafecentral0000001"])
            {
                Assert.NotEqual(HttpStatusCode.OK, (await visitor.SendOnceAsync(new HttpRequestMessage(HttpMethod.Get, address))).Status);
            }
        }
    }
}

public sealed class RecordTestsOnSqlite(SharedSqliteSite site) : RecordTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class RecordTestsOnPostgres(SharedPostgresSite site) : RecordTests(site), IClassFixture<SharedPostgresSite>;
