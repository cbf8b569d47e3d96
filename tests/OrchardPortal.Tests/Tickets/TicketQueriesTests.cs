using OrchardPortal.Tests.Support;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketQueriesTests : IAsyncLifetime
{
    private SupportSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await SupportSite.CreateAsync();
        await CreateAsync("Café machine leaks", "ana", "cafe");
        await CreateAsync("Grinder is loud", "ben", "cafe");
        await CreateAsync("Order 4711 is late", "cleo", "padaria");
        await _site.WithAsync(async (ITicketService tickets) => await tickets.CloseAsync((await tickets.FindAsync(1002))!.ContentItem.ContentItemId));
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    private async Task CreateAsync(string subject, string requester, string company)
    {
        _site.Now = _site.Now.AddHours(1);
        await _site.TicketAsync(subject, requester, company);
    }

    private async Task<string> ListAsync(TicketListQuery query) =>
        string.Join(' ', (await _site.WithAsync((ITicketQueries tickets) => tickets.ListAsync(query))).Rows.Select(row => row.Number));

    [Fact]
    public async Task Everybody_sees_their_scope_and_nothing_else()
    {
        Assert.Equal("1001", await ListAsync(new() { Scope = TicketScope.OfRequester("ana") }));
        Assert.Equal("1002 1001", await ListAsync(new() { Scope = TicketScope.OfCompany("cafe"), Sort = TicketSort.Parse("-created") }));
        Assert.Equal("", await ListAsync(new() { Scope = TicketScope.Nothing }));
        Assert.Equal("1003", await ListAsync(new() { Scope = TicketScope.OfRequesterOrCompany("cleo", "padaria") }));
    }

    [Fact]
    public async Task A_ticket_outside_the_scope_does_not_exist()
    {
        Assert.NotNull(await _site.WithAsync((ITicketQueries tickets) => tickets.FindAsync(1001, TicketScope.OfRequesterOrCompany("ben", "cafe"))));
        Assert.Null(await _site.WithAsync((ITicketQueries tickets) => tickets.FindAsync(1001, TicketScope.OfRequester("cleo"))));
        Assert.Null(await _site.WithAsync((ITicketQueries tickets) => tickets.FindAsync(1001, TicketScope.Nothing)));
        Assert.Null(await _site.WithAsync((ITicketQueries tickets) => tickets.FindAsync(9999, TicketScope.All)));
    }

    [Theory]
    [InlineData(TicketStatusFilter.Open, "1003 1001")]
    [InlineData(TicketStatusFilter.Closed, "1002")]
    public async Task The_status_filters(TicketStatusFilter status, string numbers) =>
        Assert.Equal(numbers, await ListAsync(new() { Scope = TicketScope.All, Status = status }));

    [Theory]
    [InlineData("cafe", "1001")]
    [InlineData("CAFÉ leak", "1001")]
    [InlineData("1002", "1002")]
    [InlineData("order late", "1003")]
    [InlineData("order leaks", "")]
    [InlineData("%", "")]
    [InlineData(" ", "1003 1002 1001")]
    [InlineData("'; DROP TABLE", "")]
    public async Task The_search_finds_all_its_words(string search, string numbers) =>
        Assert.Equal(numbers, await ListAsync(new() { Scope = TicketScope.All, Search = search, Sort = TicketSort.Parse("-id") }));

    [Theory]
    [InlineData("id", "1001 1002 1003")]
    [InlineData("-id", "1003 1002 1001")]
    [InlineData("subject", "1001 1002 1003")]
    [InlineData("-subject", "1003 1002 1001")]
    [InlineData("created", "1001 1002 1003")]
    [InlineData("activity", "1001 1002 1003")]
    [InlineData("status", "1003 1001 1002")]
    [InlineData("-status", "1002 1003 1001")]
    public async Task The_list_sorts(string sort, string numbers) =>
        Assert.Equal(numbers, await ListAsync(new() { Scope = TicketScope.All, Sort = TicketSort.Parse(sort) }));

    [Fact]
    public async Task A_page_beyond_the_last_is_the_last()
    {
        var page = await _site.WithAsync((ITicketQueries tickets) => tickets.ListAsync(new() { Scope = TicketScope.All, Sort = TicketSort.Parse("id"), Page = 99, PageSize = 2 }));
        Assert.Equal((2, 3, 3, 2), (page.Page, page.Total, page.From, page.PageCount));
        Assert.Equal(1003, Assert.Single(page.Rows).Number);
        var first = await _site.WithAsync((ITicketQueries tickets) => tickets.ListAsync(new() { Scope = TicketScope.All, Page = -5, PageSize = 2 }));
        Assert.Equal(1, first.Page);
    }
}
