using OrchardPortal.Conversations.Models;
using OrchardPortal.Tests.Support;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class CustomerTicketServiceTests : IAsyncLifetime
{
    private SupportSite _site = null!;

    public async Task InitializeAsync() => _site = await SupportSite.CreateAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_closing_is_of_the_moment_in_which_the_ticket_was_closed()
    {
        var id = (await _site.TicketAsync("It leaks", "ana")).ContentItem.ContentItemId;
        var closing = new TicketClosing { ContactId = "ana", Reason = ClosingReasons.Solved };
        Assert.True(await _site.WithAsync((ICustomerTicketService tickets) => tickets.CloseAsync(id, closing)));
        var closed = (await _site.WithAsync((ITicketService tickets) => tickets.GetAsync(id)))!;
        Assert.Equal(closed.ClosedUtc, closed.Closing!.Utc);
        Assert.False(await _site.WithAsync((ICustomerTicketService tickets) => tickets.CloseAsync(id, closing)));
    }

    [Fact]
    public async Task Participants_are_let_in_once_and_not_without_end()
    {
        var ticket = await _site.TicketAsync("It leaks", "ana", "cafe");
        var id = ticket.ContentItem.ContentItemId;
        Assert.False(await AddAsync(id, "ana"));
        for (var i = 0; i < ICustomerTicketService.MaxParticipants; i++)
        {
            Assert.True(await AddAsync(id, $"person{i}"));
        }

        Assert.False(await AddAsync(id, "person0"));
        Assert.False(await AddAsync(id, "one more"));
        Assert.Equal([id], await ListAsync("person3", "cafe"));
        Assert.Empty(await ListAsync("person3", "elsewhere"));
        Assert.Empty(await ListAsync("nobody", "cafe"));
        Assert.True(await _site.WithAsync((ICustomerTicketService tickets) => tickets.RemoveParticipantAsync(id, "person3")));
        Assert.Empty(await ListAsync("person3", "cafe"));
    }

    [Fact]
    public async Task An_answer_is_unread_by_all_who_take_part_until_each_has_read_it()
    {
        var ticket = await _site.TicketAsync("It leaks", "ana", "cafe");
        var id = ticket.ContentItem.ContentItemId;
        await AddAsync(id, "luis");
        await _site.AppendAsync(ticket.Message(MessageKind.Comment, "Among us"));
        Assert.Null((await _site.RowAsync(ticket.Number)).UnreadBy);
        _site.Now = _site.Now.AddMinutes(1);
        await _site.AppendAsync(ticket.Message(MessageKind.Agent, "Done"));
        var row = await _site.RowAsync(ticket.Number);
        Assert.Equal((true, true, false), (row.IsUnreadBy("ana"), row.IsUnreadBy("luis"), row.IsUnreadBy("an")));

        Assert.Null(await _site.WithAsync((ICustomerTicketService tickets) => tickets.MarkReadAsync(id, "ana")));
        row = await _site.RowAsync(ticket.Number);
        Assert.Equal((false, true), (row.IsUnreadBy("ana"), row.IsUnreadBy("luis")));
        Assert.Equal(_site.Now, await _site.WithAsync((ICustomerTicketService tickets) => tickets.MarkReadAsync(id, "ana")));
    }

    [Fact]
    public async Task A_scope_with_shared_tickets_finds_one_s_own_and_those()
    {
        var own = await _site.TicketAsync("Own", "luis");
        var shared = await _site.TicketAsync("Shared", "ana", "cafe");
        await _site.TicketAsync("Foreign", "ana", "cafe");
        var scope = TicketScope.OfRequesterOrShared("luis", [shared.ContentItem.ContentItemId]);
        var page = await _site.WithAsync((ITicketQueries tickets) => tickets.ListAsync(new TicketListQuery { Scope = scope, Sort = new TicketSort(TicketSort.Id, false) }));
        Assert.Equal([own.Number, shared.Number], page.Rows.Select(row => row.Number));
    }

    private Task<bool> AddAsync(string id, string contactId) => _site.WithAsync((ICustomerTicketService tickets) => tickets.AddParticipantAsync(id, contactId));

    private Task<IReadOnlyCollection<string>> ListAsync(string contactId, params string[] companies) =>
        _site.WithAsync((ITicketParticipants participants) => participants.ListTicketIdsAsync(contactId, companies));
}
