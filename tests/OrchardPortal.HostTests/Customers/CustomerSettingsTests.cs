using System.Net;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Customers;

/// <summary>What the owner allows customers, and what they see of it at once.</summary>
[Trait("Requirement", "Section 15")]
public abstract class CustomerSettingsTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "79")]
    public async Task Outside_of_the_days_for_reopening_a_customer_goes_on_in_a_ticket_of_its_own()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        using var agent = await LoginAsync(Cast.Agent);
        var settings = await admin.OpenAsync("/admin/CustomerPortal/Index?tab=tickets");
        await settings.Form("Save").Fill("Days in which an answer reopens a closed ticket", "0").SendAsync();

        var subject = NewSubject("Boiler");
        var ticket = await FileTicketAsync(ana, subject, "It is cold.");
        var closed = await ticket.Form("Close ticket").Set("Reason", "solved").SendAsync();
        Assert.False(closed.HasButton("Send reply"));
        var late = await ticket.Form("Send reply").Fill("Message", "Cold again.").SendAsync();
        Assert.Equal("Cold again.", late.Form("Send ticket").Value("Description"));

        var form = (await closed.FollowAsync("Open a follow-up ticket")).Form("Send ticket");
        Assert.Equal(subject, form.Value("Subject"));
        var next = await form.Fill("Description", "Cold again.").SendAsync();
        Assert.NotEqual(NumberOf(ticket), NumberOf(next));
        Assert.True(next.HasLink($"Ticket {NumberOf(ticket)}"), next.ToString());
        Assert.True((await agent.OpenAsync($"/admin/tickets/{NumberOf(next)}")).HasLink($"Ticket {NumberOf(ticket)}"));

        await settings.Form("Save").Fill("Days in which an answer reopens a closed ticket", "").SendAsync();
        Assert.True((await ana.OpenAsync(ticket.Address.AbsolutePath)).HasButton("Send reply"));
    }

    [DatabaseFact]
    public async Task What_the_owner_switches_off_is_neither_offered_nor_done()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var ana = await LoginAsync(Cast.Ana);
        var ticket = await FileTicketAsync(ana, NewSubject("Tray"), "It is broken.");
        var number = NumberOf(ticket);
        var done = await FileTicketAsync(ana, NewSubject("Done"), "It is done.");
        var closed = await done.Form("Close ticket").Set("Reason", "solved").SendAsync();
        var settings = await admin.OpenAsync("/admin/CustomerPortal/Index?tab=tickets");
        await settings.Form("Save")
            .Tick("Customers close their own tickets", false)
            .Tick("Ask customers to rate the answer", false)
            .Tick("Customers add colleagues to a ticket", false)
            .Tick("Customers save their list as a file", false)
            .SendAsync();
        var page = await ana.OpenAsync($"/tickets/{number}");
        Assert.False(page.HasButton("Close ticket"));
        Assert.False(page.HasButton("Add colleague"));
        Assert.False((await ana.OpenAsync(closed.Address.AbsolutePath)).HasButton("Send rating"));
        Assert.False((await ana.OpenAsync("/tickets")).HasLink("Save this list as a file (CSV)"));
        Assert.Equal(HttpStatusCode.NotFound, (await ticket.Form("Close ticket").Set("Reason", "solved").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ticket.Form("Add colleague").Set("Email", "new@cafecentral.example").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await closed.Form("Send rating").Set("Score", "5").SendAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync("/tickets/export.csv")).Status);
        await settings.Form("Save").SendAsync();
        Assert.True((await ana.OpenAsync($"/tickets/{number}")).HasButton("Close ticket"));
    }
}

public sealed class CustomerSettingsTestsOnSqlite(OwnSqliteSite site) : CustomerSettingsTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class CustomerSettingsTestsOnPostgres(OwnPostgresSite site) : CustomerSettingsTests(site), IClassFixture<OwnPostgresSite>;
