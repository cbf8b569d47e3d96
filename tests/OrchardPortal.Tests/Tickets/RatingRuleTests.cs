using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class RatingRuleTests
{
    private static readonly DateTime _closed = new(2030, 5, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void An_open_ticket_is_not_rated() => Assert.False(RatingRule.Allows(null, null, _closed));

    [Theory]
    [InlineData(0, true)]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void A_closed_ticket_is_rated_within_a_month(int days, bool allowed) => Assert.Equal(allowed, RatingRule.Allows(_closed, null, _closed.AddDays(days)));

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void A_rating_is_changed_within_a_week(int days, bool allowed) =>
        Assert.Equal(allowed, RatingRule.Allows(_closed, new TicketRating { FirstUtc = _closed.AddDays(1) }, _closed.AddDays(1 + days)));

    [Fact]
    public void A_ticket_that_was_closed_again_is_rated_again() =>
        Assert.True(RatingRule.Allows(_closed, new TicketRating { FirstUtc = _closed.AddDays(-20) }, _closed.AddDays(10)));
}
