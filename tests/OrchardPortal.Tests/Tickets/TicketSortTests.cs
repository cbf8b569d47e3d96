using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketSortTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("-created")]
    [InlineData("-activity")]
    [InlineData("status")]
    public void A_sort_reads_and_writes_the_same(string value) => Assert.Equal(value, TicketSort.Parse(value).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("--id")]
    [InlineData("Number; DROP TABLE")]
    public void Anything_unknown_is_the_latest_activity_first(string? value) => Assert.Equal("-activity", TicketSort.Parse(value).ToString());

    [Fact]
    public void A_second_click_turns_the_order_round()
    {
        var first = TicketSort.Default.Toggle(TicketSort.Subject);
        Assert.Equal("subject", first.ToString());
        Assert.Equal("-subject", first.Toggle(TicketSort.Subject).ToString());
        Assert.Equal("activity", TicketSort.Default.Toggle(TicketSort.Activity).ToString());
    }
}
