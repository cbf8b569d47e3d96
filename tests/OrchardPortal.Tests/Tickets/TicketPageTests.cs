using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketPageTests
{
    private static TicketPage Page(int rows, int total, int page) => new([.. Enumerable.Range(0, rows).Select(_ => new TicketIndex())], total, page, 20);

    [Theory]
    [InlineData(20, 41, 1, 1, 20, 3)]
    [InlineData(1, 41, 3, 41, 41, 3)]
    [InlineData(0, 0, 1, 0, 0, 1)]
    public void A_page_knows_its_place(int rows, int total, int page, int from, int to, int pages)
    {
        var result = Page(rows, total, page);
        Assert.Equal((from, to, pages), (result.From, result.To, result.PageCount));
    }
}
