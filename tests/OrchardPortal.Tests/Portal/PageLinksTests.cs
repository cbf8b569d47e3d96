using OrchardPortal.Portal.Services;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Portal;

public sealed class PageLinksTests
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 9, "1 2 3 0 9")]
    [InlineData(5, 9, "1 0 3 4 5 6 7 0 9")]
    [InlineData(9, 9, "1 0 7 8 9")]
    [InlineData(4, 9, "1 2 3 4 5 6 0 9")]
    public void First_last_and_near_pages_are_linked(int page, int count, string expected) =>
        Assert.Equal(expected, string.Join(' ', PageLinks.Numbers(page, count)));

    [Fact]
    public void The_first_page_has_none_before_it_and_the_last_none_after()
    {
        var first = PageLinks.Of(new TicketPage([], 45, 1, 20), page => "?" + page);
        var last = PageLinks.Of(new TicketPage([], 45, 3, 20), page => "?" + page);

        Assert.Null(first.PreviousUrl);
        Assert.Equal("?2", first.NextUrl);
        Assert.Equal("?2", last.PreviousUrl);
        Assert.Null(last.NextUrl);
    }

    [Fact]
    public void One_page_needs_no_links() => Assert.Empty(PageLinks.Of(new TicketPage([], 5, 1, 20), page => "?" + page).Pages);
}
