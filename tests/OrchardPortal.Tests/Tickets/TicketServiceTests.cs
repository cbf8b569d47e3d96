using OrchardPortal.Tests.Support;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketServiceTests : IAsyncLifetime
{
    private SupportSite _site = null!;

    public async Task InitializeAsync() => _site = await SupportSite.CreateAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_ticket_gets_the_next_number_and_begins_new()
    {
        var first = await _site.TicketAsync("It leaks", "ana", "cafe");
        var second = await _site.TicketAsync("It still leaks");
        Assert.Equal((1001, 1002), (first.Number, second.Number));
        var row = await _site.RowAsync(1001);
        Assert.Equal(("It leaks", "new", false, "ana", "cafe"), (row.Subject, row.StageId, row.IsClosed, row.RequesterId, row.CompanyId));
        Assert.Equal(_site.Now, row.LastActivityUtc);
    }

    [Fact]
    public async Task Many_tickets_at_once_get_each_a_number_of_their_own()
    {
        var tickets = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(() => _site.TicketAsync($"Ticket {i}"))));
        Assert.Equal(Enumerable.Range(1001, 20).Select(number => (long)number), tickets.Select(ticket => ticket.Number).Order());
    }

    [Fact]
    public async Task A_ticket_that_is_not_kept_gives_its_number_back()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => _site.WithAsync<ITicketService, bool>(async tickets =>
        {
            await tickets.CreateAsync(new NewTicket { Subject = "Never", RequesterId = "ana" });
            throw new InvalidOperationException();
        }));
        Assert.Equal(1001, (await _site.TicketAsync("First")).Number);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n ")]
    public async Task A_ticket_needs_a_subject(string subject) => await Assert.ThrowsAsync<ArgumentException>(() => _site.TicketAsync(subject));

    [Fact]
    public async Task Closing_and_opening_again_change_the_row()
    {
        var ticket = await _site.TicketAsync("It leaks");
        var id = ticket.ContentItem.ContentItemId;
        _site.Now = _site.Now.AddHours(1);
        Assert.True(await _site.WithAsync((ITicketService tickets) => tickets.CloseAsync(id)));
        Assert.False(await _site.WithAsync((ITicketService tickets) => tickets.CloseAsync(id)));
        var closed = await _site.RowAsync(ticket.Number);
        Assert.Equal((true, "closed", _site.Now), (closed.IsClosed, closed.StageId, closed.ClosedUtc!.Value));
        Assert.True(await _site.WithAsync((ITicketService tickets) => tickets.ReopenAsync(id)));
        var open = await _site.RowAsync(ticket.Number);
        Assert.Equal((false, "waiting-on-us"), (open.IsClosed, open.StageId));
    }

    [Fact]
    public async Task A_stage_that_does_not_exist_changes_nothing()
    {
        var ticket = await _site.TicketAsync("It leaks");
        Assert.False(await _site.WithAsync((ITicketService tickets) => tickets.ChangeStageAsync(ticket.ContentItem.ContentItemId, "elsewhere")));
        Assert.False(await _site.WithAsync((ITicketService tickets) => tickets.ChangeStageAsync("nowhere", "closed")));
        Assert.Equal("new", (await _site.RowAsync(ticket.Number)).StageId);
    }

    [Fact]
    public async Task An_agent_takes_a_ticket_and_gives_it_back()
    {
        var ticket = await _site.TicketAsync("It leaks");
        var id = ticket.ContentItem.ContentItemId;
        await _site.WithAsync((ITicketService tickets) => tickets.AssignAsync(id, "dev"));
        Assert.Equal("dev", (await _site.RowAsync(ticket.Number)).AssigneeId);
        await _site.WithAsync((ITicketService tickets) => tickets.AssignAsync(id, null));
        Assert.Null((await _site.RowAsync(ticket.Number)).AssigneeId);
    }
}
