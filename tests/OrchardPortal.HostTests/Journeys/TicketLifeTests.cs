using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Journeys;

public abstract class TicketLifeTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "70")]
    [Trait("Requirement", "93")]
    [Trait("Requirement", "97")]
    public async Task A_new_ticket_is_open_comes_from_the_portal_and_has_the_next_number()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var first = await FileTicketAsync(ana, NewSubject("First"), "One.");
        var second = await FileTicketAsync(ana, NewSubject("Second"), "Two.");
        Assert.True(NumberOf(second) > NumberOf(first));
        Assert.Equal(["Open"], (await ana.OpenAsync($"/tickets?q={NumberOf(second)}")).Texts(".status"));

        using var agent = await LoginAsync(Cast.Agent);
        Assert.Contains("Portal", (await agent.OpenAsync($"/admin/tickets/{NumberOf(second)}")).Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "70")]
    [Trait("Requirement", "80")]
    public async Task Whatever_happens_to_a_ticket_brings_it_to_the_top_of_both_lists()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var older = await FileTicketAsync(ana, NewSubject("Older"), "One.");
        var newer = await FileTicketAsync(ana, NewSubject("Newer"), "Two.");
        Assert.True(await IsAboveAsync(ana, newer, older));
        await ReplyAsync(older, "And one more thing.");
        Assert.True(await IsAboveAsync(ana, older, newer));
        var inbox = await agent.OpenAsync("/admin/tickets");
        Assert.True(inbox.HasLink(older.Heading));

        await (await agent.OpenAsync($"/admin/tickets/{NumberOf(newer)}")).Form("Close ticket").SendAsync();
        Assert.True(await IsAboveAsync(ana, newer, older));
    }

    private static async Task<bool> IsAboveAsync(Visitor customer, Page upper, Page lower)
    {
        var rows = (await customer.OpenAsync("/tickets")).Texts("tbody tr").ToList();
        return rows.FindIndex(row => row.Contains(upper.Heading)) < rows.FindIndex(row => row.Contains(lower.Heading));
    }
}

public sealed class TicketLifeTestsOnSqlite(SharedSqliteSite site) : TicketLifeTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class TicketLifeTestsOnPostgres(SharedPostgresSite site) : TicketLifeTests(site), IClassFixture<SharedPostgresSite>;
