using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>What agents are told that customers see, and “See as this customer”.</summary>
public abstract class SeeAsCustomerTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "45")]
    public async Task The_conversations_card_tells_what_the_customer_sees()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        await (await CommentFormAsync(agent, address)).Fill("Comment, for colleagues only", "Only for us.").SendAsync();
        var page = await (await AnswerFormAsync(agent, address)).Fill("Answer", "Please send a photo.").SendAsync();
        var card = page.Texts("section[aria-labelledby=customer-view]").Single();
        Assert.Contains("Ana Ribeiro sees this ticket as “Open”.", card, StringComparison.Ordinal);
        Assert.Contains("2 messages", card, StringComparison.Ordinal);
        Assert.Contains("The customer sees it", card, StringComparison.Ordinal);
        Assert.Contains("Please send a photo.", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Only for us.", card, StringComparison.Ordinal);
    }

    [DatabaseFact]
    [Trait("Requirement", "45")]
    public async Task An_agent_sees_the_portal_as_the_customer_does_and_cannot_write_there()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        await (await CommentFormAsync(agent, address)).Fill("Comment, for colleagues only", "Only for us.").SendAsync();
        var inPortal = address.Replace("/admin", "", StringComparison.Ordinal);
        using var ana = await Visitor.LoginAsync(Site, Cast.Ana);
        var reply = (await ana.OpenAsync(inPortal)).Form("Send reply").Action;
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync(inPortal)).Status);

        var seen = await (await agent.OpenAsync(address)).Form("See as this customer").SendAsync();
        Assert.Equal(inPortal, seen.Address.AbsolutePath);
        Assert.Contains("You see what Ana Ribeiro sees.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("It leaks.", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Only for us.", seen.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(seen.Document.Forms, form => form.Method == "post" && form.Closest("main") is not null);

        var list = await agent.OpenAsync("/tickets");
        Assert.Contains("You see what Ana Ribeiro sees.", list.Text, StringComparison.Ordinal);
        Assert.Equal(Tickets(await ana.OpenAsync("/tickets")), Tickets(list));
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync("/tickets/1039")).Status);
        Assert.Equal("/tickets", (await agent.OpenAsync("/tickets/new")).Address.AbsolutePath);

        var token = (await agent.OpenAsync(address)).Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var action in (string[])[reply, "/tickets/new", inPortal + "/closure"])
        {
            var forged = new FormUrlEncodedContent([new("Body", "Forged"), new("FormKey", Guid.NewGuid().ToString("N")), new("__RequestVerificationToken", token)]);
            Assert.Equal(HttpStatusCode.Forbidden, (await agent.SendOnceAsync(new HttpRequestMessage(HttpMethod.Post, action) { Content = forged })).Status);
        }

        var back = await seen.FollowAsync("Back to the admin");
        Assert.Equal(address, back.Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync(inPortal)).Status);
    }

    [DatabaseFact]
    public async Task While_an_agent_looks_through_a_customers_eyes_what_they_write_in_the_admin_is_their_own()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        await (await agent.OpenAsync(address)).Form("See as this customer").SendAsync();
        var page = await (await AnswerFormAsync(agent, address)).Fill("Answer", "From the agent.").SendAsync();
        Assert.Equal("Sofia Matos", page.Texts(".inbox-message--agent h3").Single());
        page = await page.Form("Assign to me").SendAsync();
        Assert.Contains("Assignee: nobody → Sofia Matos Sofia Matos", string.Join('\n', page.Texts(".inbox-history li")), StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Looking_through_a_customers_eyes_needs_a_permission_is_written_down_and_leaves_what_is_unread()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        await (await AnswerFormAsync(agent, address)).Fill("Answer", "Unread so far.").SendAsync();
        const string count = """SELECT COUNT(*) FROM "PortalViewIndex" WHERE "ContactId" = '4contact000000000000000001'""";
        var before = await Site.QueryAsync<long>(count);
        await (await agent.OpenAsync(address)).Form("See as this customer").SendAsync();
        Assert.True(await Site.QueryAsync<long>(count) > before);

        using var ana = await Visitor.LoginAsync(Site, Cast.Ana);
        var number = address.Split('/')[^1];
        Assert.Contains((await ana.OpenAsync("/tickets?q=" + number)).Document.QuerySelectorAll("tbody tr"), row => row.OuterHtml.Contains("unread", StringComparison.OrdinalIgnoreCase));

        using var editor = await Visitor.LoginAsync(Site, Cast.Editor);
        foreach (var visitor in (Visitor[])[ana, editor])
        {
            var token = (await visitor.OpenAsync("/tickets")).Document.QuerySelector("[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";
            var forged = new FormUrlEncodedContent([new("contactId", "4contact000000000000000001"), new("__RequestVerificationToken", token)]);
            Assert.NotEqual(HttpStatusCode.Redirect, (await visitor.SendOnceAsync(new HttpRequestMessage(HttpMethod.Post, "/admin/portal-view/begin") { Content = forged })).Status);
        }
    }

    private static IReadOnlyList<string?> Tickets(Page list) => [.. list.Document.QuerySelectorAll("tbody a[href*='/tickets/']").Select(link => link.GetAttribute("href"))];
}

public sealed class SeeAsCustomerTestsOnSqlite(SharedSqliteSite site) : SeeAsCustomerTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class SeeAsCustomerTestsOnPostgres(SharedPostgresSite site) : SeeAsCustomerTests(site), IClassFixture<SharedPostgresSite>;
