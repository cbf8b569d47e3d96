using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Customers;

/// <summary>Marks of what a customer has not read.</summary>
[Trait("Requirement", "Section 16")]
public abstract class UnreadTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task An_answer_is_marked_in_the_list_and_in_the_ticket_until_it_is_read()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var ticket = await FileTicketAsync(ana, NewSubject("Unread"), "Anybody?");
        var number = NumberOf(ticket);
        await WriteAsync(agent, number, "A word among us.", comment: true);
        Assert.Empty((await ana.OpenAsync($"/tickets?q={number}")).Texts(".tickets__unread"));

        await WriteAsync(agent, number, "Yes, here.");
        Assert.Single((await ana.OpenAsync($"/tickets?q={number}")).Texts(".tickets__unread"));
        var seen = await ana.OpenAsync($"/tickets/{number}");
        Assert.Contains("Yes, here.", Assert.Single(seen.Texts(".message:has(.new)")));
        Assert.Empty((await ana.OpenAsync($"/tickets?q={number}")).Texts(".tickets__unread"));
        Assert.Empty((await ana.OpenAsync($"/tickets/{number}")).Texts(".new"));

        await WriteAsync(agent, number, "And one more thing.");
        seen = await ana.OpenAsync($"/tickets/{number}");
        Assert.Contains("And one more thing.", Assert.Single(seen.Texts(".message:has(.new)")));
    }

    [DatabaseFact]
    public async Task Each_of_two_participants_has_marks_of_their_own()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var agent = await LoginAsync(Cast.Agent);
        var ticket = await FileTicketAsync(ana, NewSubject("Both"), "Hello.");
        var number = NumberOf(ticket);
        await ticket.Form("Add colleague").Choose("Colleague", "Luís Carvalho").SendAsync();
        await WriteAsync(agent, number, "For you both.");
        await ana.OpenAsync($"/tickets/{number}");
        Assert.Empty((await ana.OpenAsync($"/tickets?q={number}")).Texts(".tickets__unread"));
        Assert.Single((await luis.OpenAsync($"/tickets?q={number}")).Texts(".tickets__unread"));
    }
}

public sealed class UnreadTestsOnSqlite(OwnSqliteSite site) : UnreadTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class UnreadTestsOnPostgres(OwnPostgresSite site) : UnreadTests(site), IClassFixture<OwnPostgresSite>;
