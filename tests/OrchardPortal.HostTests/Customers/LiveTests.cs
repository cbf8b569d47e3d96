using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Customers;

/// <summary>News on open pages, by server-sent events.</summary>
[Trait("Requirement", "Section 16")]
public abstract class LiveTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task Pages_hear_of_answers_and_of_closing_but_never_of_what_agents_say_among_themselves()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var number = NumberOf(await FileTicketAsync(ana, NewSubject("Live"), "Hello."));
        using var detail = await ana.ListenAsync($"/tickets/{number}/live");
        using var list = await ana.ListenAsync("/tickets/live");

        await WriteAsync(agent, number, "secret-canary", comment: true);
        await (await agent.OpenAsync($"/admin/tickets/{number}")).Form("Assign to me").SendAsync();
        await WriteAsync(agent, number, "An answer.");
        Assert.Equal($"message {number}", await detail.NextAsync());
        Assert.Equal($"message {number}", await list.NextAsync());

        await (await agent.OpenAsync($"/admin/tickets/{number}")).Form("Close ticket").SendAsync();
        Assert.Equal($"status {number}", await detail.NextAsync());
        Assert.Equal($"status {number}", await list.NextAsync());
        Assert.DoesNotContain("canary", detail.Bytes + list.Bytes);
        Assert.DoesNotContain("answer", detail.Bytes + list.Bytes);
    }

    [DatabaseFact]
    public async Task Nobody_hears_of_tickets_that_they_do_not_see()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var mario = await LoginAsync(Cast.Mario);
        using var agent = await LoginAsync(Cast.Agent);
        var number = NumberOf(await FileTicketAsync(ana, NewSubject("Ana's"), "Hello."));
        var other = NumberOf(await FileTicketAsync(mario, NewSubject("Mário's"), "Hello."));
        using var list = await mario.ListenAsync("/tickets/live");
        await WriteAsync(agent, number, "For Ana.");
        await WriteAsync(agent, other, "For Mário.");
        // In the order in which it happened: the first that comes is the second that was said.
        Assert.Equal($"message {other}", await list.NextAsync());

        var foreign = await mario.GetAsync($"/tickets/{number}/live");
        var missing = await mario.GetAsync("/tickets/999999/live");
        Assert.Equal((HttpStatusCode.NotFound, missing.Text), (foreign.Status, foreign.Text));
        using var visitor = Visitor();
        Assert.Equal("/account/login", (await visitor.GetAsync("/tickets/live")).Address.AbsolutePath);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync("/tickets/live")).Status);
    }

    [DatabaseFact]
    public async Task Logging_out_ends_the_streams()
    {
        using var luis = await LoginAsync(Cast.Luis);
        using var stream = await luis.ListenAsync("/tickets/live");
        await (await luis.OpenAsync("/account/logout")).Form("Log out").SendAsync();
        await stream.Ended;
    }

    [DatabaseFact]
    public async Task A_colleague_hears_of_a_shared_ticket_until_they_are_taken_out()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var agent = await LoginAsync(Cast.Agent);
        var ticket = await FileTicketAsync(ana, NewSubject("Heard"), "Hello.");
        var number = NumberOf(ticket);
        var shared = await ticket.Form("Add colleague").Choose("Colleague", "Luís Carvalho").SendAsync();
        using var detail = await luis.ListenAsync($"/tickets/{number}/live");
        using var list = await luis.ListenAsync("/tickets/live");
        await WriteAsync(agent, number, "For both.");
        Assert.Equal($"message {number}", await detail.NextAsync());
        Assert.Equal($"message {number}", await list.NextAsync());

        await shared.Form("").SendAsync();
        await detail.Ended;
        await WriteAsync(agent, number, "For Ana alone.");
        var own = NumberOf(await FileTicketAsync(luis, NewSubject("Luís's"), "Hello."));
        Assert.EndsWith($" {own}", await list.NextAsync());
    }

    [DatabaseFact]
    public async Task So_many_streams_of_one_contact_and_no_more()
    {
        using var visitor = await LoginAsync(Cast.Mario);
        var streams = new List<EventStream>();
        try
        {
            HttpStatusCode last;
            do
            {
                var answer = await visitor.TryListenAsync("/tickets/live");
                last = answer.StatusCode;
                if (last == HttpStatusCode.OK)
                {
                    streams.Add(await EventStream.ReadAsync(answer));
                }
                else
                {
                    answer.Dispose();
                }
            }
            while (last == HttpStatusCode.OK && streams.Count < 20);

            Assert.Equal(HttpStatusCode.TooManyRequests, last);
        }
        finally
        {
            streams.ForEach(stream => stream.Dispose());
        }

        // Whoever leaves makes room, as soon as the server notices.
        using var again = await LoginAsync(Cast.Mario);
        await Eventually.IsAsync(async () =>
        {
            using var answer = await again.TryListenAsync("/tickets/live");

            return answer.StatusCode == HttpStatusCode.OK;
        });
    }
}

public sealed class LiveTestsOnSqlite(OwnSqliteSite site) : LiveTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class LiveTestsOnPostgres(OwnPostgresSite site) : LiveTests(site), IClassFixture<OwnPostgresSite>
{
    [DatabaseFact]
    public async Task What_happens_on_another_node_is_heard_here()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var number = NumberOf(await FileTicketAsync(ana, NewSubject("Node"), "Hello."));
        using var detail = await ana.ListenAsync($"/tickets/{number}/live");
        await using var other = await Site.StartNodeAsync();
        using var there = ana.At(other.Address);
        await ReplyAsync(await there.OpenAsync($"/tickets/{number}"), "From the other node.");
        Assert.Equal($"message {number}", await detail.NextAsync());
    }
}
