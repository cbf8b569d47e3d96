using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>The time that a ticket is with the company.</summary>
public sealed class TicketTimerTests(ClockedSqliteSite site) : SiteTest(site), IClassFixture<ClockedSqliteSite>
{
    [Fact]
    [Trait("Requirement", "98")]
    public async Task While_a_ticket_waits_for_its_requester_its_timer_stands_still()
    {
        var ticket = await FileAsync();
        site.Clock.Forward(TimeSpan.FromHours(1));
        using (var agent = await LoginAsync(Cast.Agent))
        {
            var asked = await WriteAsync(agent, ticket, "Which machine is it?");
            Assert.Contains("Waiting on customer", asked.Text);
            Assert.StartsWith("1 hour", TimeWithUs(asked));
        }

        site.Clock.Forward(TimeSpan.FromHours(5));
        using (var agent = await LoginAsync(Cast.Agent))
        {
            var waiting = TimeWithUs(await agent.OpenAsync($"/admin/tickets/{ticket}"));
            Assert.StartsWith("1 hour", waiting);
            Assert.EndsWith("stands still while somebody else is asked", waiting);
        }

        using (var ana = await LoginAsync(Cast.Ana))
        {
            await ReplyAsync(await ana.OpenAsync($"/tickets/{ticket}"), "The Vela Duo.");
        }

        site.Clock.Forward(TimeSpan.FromHours(2));
        using (var agent = await LoginAsync(Cast.Agent))
        {
            var running = TimeWithUs(await agent.OpenAsync($"/admin/tickets/{ticket}"));
            Assert.StartsWith("3 hours", running);
            Assert.DoesNotContain("stands still", running);
        }
    }

    // Everybody logs in anew: an hour is too long for a session.
    private async Task<long> FileAsync()
    {
        using var ana = await LoginAsync(Cast.Ana);

        return NumberOf(await FileTicketAsync(ana, NewSubject("Timed"), "It drips."));
    }

    private static string TimeWithUs(Page page) =>
        page.Texts(".inbox-facts dt").Zip(page.Texts(".inbox-facts dd")).Single(fact => fact.First == "Time with us").Second;
}
