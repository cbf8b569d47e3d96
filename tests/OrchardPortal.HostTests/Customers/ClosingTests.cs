using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Customers;

/// <summary>Closing one's own ticket and rating the answer.</summary>
[Trait("Requirement", "Section 16")]
public abstract class ClosingTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "78")]
    public async Task A_customer_closes_their_ticket_with_a_reason_that_agents_read_and_sees_how_long_it_took()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var ticket = await FileTicketAsync(ana, NewSubject("Filter"), "Which filter do I need?");
        Assert.DoesNotContain("It took", ticket.Text);

        var refused = await ticket.Form("Close ticket").Fill("Anything to add?", "It was the small one.").SendAsync();
        Assert.Contains("Choose why you close the ticket.", refused.Text);
        Assert.Equal("It was the small one.", refused.Form("Close ticket").Value("Anything to add?"));
        Assert.Equal(["Open"], refused.Texts(".status"));

        var form = refused.Form("Close ticket").Set("Reason", "found-out");
        var closed = await form.SendAsync();
        Assert.Equal(["Closed"], closed.Texts(".status"));
        Assert.Contains("less than a minute", closed.Texts(".facts dd"));
        Assert.Equal(["I found the solution myself", "It was the small one."], closed.Texts(".facts__more"));
        Assert.False(closed.HasButton("Close ticket"));
        // Sent again, from a page that was open in another tab: nothing happens.
        Assert.Equal(["Closed"], (await form.SendAsync()).Texts(".status"));

        Assert.Contains("took less than a minute", (await ana.OpenAsync($"/tickets?q={NumberOf(ticket)}")).Text);
        var seen = await agent.OpenAsync($"/admin/tickets/{NumberOf(ticket)}");
        Assert.Contains("I found the solution myself", seen.Text);
        Assert.Contains("It was the small one.", seen.Text);
    }

    [DatabaseFact]
    public async Task A_customer_rates_the_answer_once_the_ticket_is_closed_and_changes_their_mind()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var ticket = await FileTicketAsync(ana, NewSubject("Grinder"), "It is loud.");
        Assert.False(ticket.HasButton("Send rating"));
        var number = NumberOf(ticket);
        var early = await ticket.Form("Send reply").Set("Score", "5").SendAsync($"/tickets/{number}/rating");
        Assert.Equal(HttpStatusCode.NotFound, early.Status);

        await WriteAsync(agent, number, "Please oil it.");
        await (await agent.OpenAsync($"/admin/tickets/{number}")).Form("Close ticket").SendAsync();
        var closed = await ana.OpenAsync($"/tickets/{number}");
        foreach (var wrong in (string[])["", "0", "6", "-1", "five"])
        {
            var refused = await closed.Form("Send rating").Set("Score", wrong).Fill("Why?", "Kept").SendAsync();
            Assert.Contains("Choose one of the five steps.", refused.Text);
            Assert.Equal("Kept", refused.Form("Send rating").Value("Why?"));
        }

        var rated = await closed.Form("Send rating").Set("Score", "4").Fill("Why?", "Quick <b>help</b>").SendAsync();
        Assert.Contains("Your rating: Good", rated.Text);
        var seen = await agent.OpenAsync($"/admin/tickets/{number}");
        Assert.Contains("4 of 5: Good", seen.Text);
        Assert.Contains("Quick <b>help</b>", seen.Text);

        var changed = await rated.Form("Send rating").Set("Score", "2").SendAsync();
        Assert.Contains("Your rating: Bad", changed.Text);
        Assert.Contains("2 of 5: Bad", (await agent.OpenAsync($"/admin/tickets/{number}")).Text);
    }

    [DatabaseFact]
    public async Task Closing_and_rating_need_their_forms_and_another_company_finds_nothing()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var mario = await LoginAsync(Cast.Mario);
        var ticket = await FileTicketAsync(ana, NewSubject("Mine"), "Only mine.");
        var number = NumberOf(ticket);
        var own = await FileTicketAsync(mario, NewSubject("Bravo"), "Bravo's.");
        foreach (var action in (string[])["closure", "rating", "participants", "participants/4contact000000000000000002/removal"])
        {
            var foreign = await own.Form("Close ticket").Set("Reason", "solved").Set("Score", "5").Set("Email", "x@padariabravo.example").SendAsync($"/tickets/{number}/{action}");
            var missing = await own.Form("Close ticket").Set("Reason", "solved").Set("Score", "5").Set("Email", "x@padariabravo.example").SendAsync($"/tickets/999999/{action}");
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (foreign.Status, missing.Status));
            Assert.Equal(missing.Text, foreign.Text);
            var forged = await ticket.Form("Close ticket").Set("Reason", "solved").Remove("__RequestVerificationToken").SendAsync($"/tickets/{number}/{action}");
            Assert.Equal(HttpStatusCode.BadRequest, forged.Status);
        }

        var keyless = await ticket.Form("Close ticket").Set("Reason", "solved").Remove("FormKey").SendAsync();
        Assert.Equal(HttpStatusCode.BadRequest, keyless.Status);
        Assert.Equal(["Open"], (await ana.OpenAsync($"/tickets/{number}")).Texts(".status"));
    }

    [DatabaseFact]
    public async Task A_ticket_goes_on_only_from_one_that_its_customer_sees()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var mario = await LoginAsync(Cast.Mario);
        var number = NumberOf(await FileTicketAsync(ana, NewSubject("Secret subject"), "Only mine."));
        Assert.Equal(HttpStatusCode.NotFound, (await mario.GetAsync($"/tickets/new?follows={number}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mario.GetAsync("/tickets/new?follows=999999")).Status);
        var form = (await mario.OpenAsync("/tickets/new")).Form("Send ticket").Fill("Subject", NewSubject()).Fill("Description", "It goes on.");
        Assert.Equal(HttpStatusCode.NotFound, (await form.Set("Follows", $"{number}").SendAsync()).Status);
    }
}

public sealed class ClosingTestsOnSqlite(SharedSqliteSite site) : ClosingTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class ClosingTestsOnPostgres(SharedPostgresSite site) : ClosingTests(site), IClassFixture<SharedPostgresSite>;
